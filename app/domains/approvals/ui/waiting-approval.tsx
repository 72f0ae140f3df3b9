import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Facts } from '~/ui/facts'
import { Notice } from '~/ui/notice'
import { NobodyElse } from './nobody-else'

export interface WaitingApprovalProps {
  pending: {
    id: string
    asker: string | null
    isOwn: boolean
    reason: string
    askedAt: string
    until: string
  }
  /** Those who may decide, and for whom. */
  others: { handle: string; principal: string | null }[]
  /** The datathon that it is about, null is the instance; left out for readers who can give nobody a role in it. */
  datathon?: string | null
  /** Where this reader decides. */
  decision?: string
}

/** What waits for a second person's word: who asked, since when, until when, who may decide, and what to do where nobody can. */
export function WaitingApproval({ pending, others, datathon, decision }: WaitingApprovalProps) {
  const { t } = useTranslation('approvals')
  const { asker, reason, askedAt, until } = pending
  return (
    <div className="stack">
      <Notice kind="needs" title={t('waits.title')}>
        {decision ? (
          <a href={decision}>{t('waits.decide')}</a>
        ) : (
          t(pending.isOwn ? 'waits.own' : 'waits.text')
        )}
      </Notice>
      <Facts
        facts={[
          { term: t('facts.asker'), fact: <Person handle={asker} /> },
          { term: t('facts.askedAt'), fact: askedAt },
          ...(reason ? [{ term: t('facts.reason'), fact: reason }] : []),
          { term: t('facts.until'), fact: until },
          {
            term: t('facts.deciders'),
            fact: (
              <>
                <Deciders others={others} />
                <p className="faint">{t('facts.never')}</p>
              </>
            ),
          },
        ]}
      />
      {others.length === 0 && datathon !== undefined && <NobodyElse datathon={datathon} />}
      {pending.isOwn && <Withdrawal id={pending.id} />}
    </div>
  )
}

/** For whoever asked: to take it back. */
export function Withdrawal({ id }: { id: string }) {
  const { t } = useTranslation('approvals')
  return (
    <form method="post" action={`/me/approvals/${id}/withdrawal`}>
      <Button kind="secondary">{t('waits.withdraw')}</Button>
    </form>
  )
}

/** The people who may decide, in words. */
export function Deciders({ others }: Pick<WaitingApprovalProps, 'others'>) {
  const { t } = useTranslation('approvals')
  if (others.length === 0) return <>{t('nobody.title')}</>
  return (
    <ul className="list">
      {others.map(({ handle, principal }) => (
        <li key={handle}>
          <a href={`/people/${handle}`}>{handle}</a>
          {principal && <> {t('facts.inPlaceOf', { handle: principal })}</>}
        </li>
      ))}
    </ul>
  )
}

export function Person({ handle }: { handle: string | null }) {
  const { t } = useTranslation('approvals')
  return handle ? <a href={`/people/${handle}`}>{handle}</a> : <>{t('facts.formerMember')}</>
}
