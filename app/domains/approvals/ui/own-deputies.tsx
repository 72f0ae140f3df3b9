import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { Rows } from '~/ui/rows'
import type { DeputyState } from '../rules'
import { Person } from './waiting-approval'

export interface ToldDeputy {
  id: string
  /** The reader named them; else the reader was named. */
  isMine: boolean
  principal: string
  deputy: string
  state: DeputyState
  from: string
  until: string | null
}

/** Whom one has named, and for whom one was named: with a way to agree, and to end it from either side. */
export function OwnDeputies({ deputies }: { deputies: ToldDeputy[] }) {
  const { t } = useTranslation('approvals')
  if (deputies.length === 0) return null
  return (
    <Rows
      rows={deputies.map((each) => ({
        key: each.id,
        above: <DeputyChip state={each.state} />,
        title: each.isMine ? (
          <>
            {t('deputy.mine')} <Person handle={each.deputy} />
          </>
        ) : (
          <>
            {t('deputy.standsInFor')} <Person handle={each.principal} />
          </>
        ),
        by: <DeputyDays from={each.from} until={each.until} />,
        cells: [<Choices key="choices" {...each} />],
      }))}
    />
  )
}

export function DeputyChip({ state }: { state: DeputyState }) {
  const { t } = useTranslation('approvals')
  const kind = state === 'current' ? 'done' : state === 'asked' ? 'progress' : 'neutral'
  return <Chip kind={kind}>{t(`deputy.states.${state}`)}</Chip>
}

export function DeputyDays({ from, until }: Pick<ToldDeputy, 'from' | 'until'>) {
  const { t } = useTranslation('approvals')
  return <>{until ? t('deputy.days', { from, until }) : t('deputy.sinceDay', { from })}</>
}

function Choices({ id, isMine, state }: ToldDeputy) {
  const { t } = useTranslation('approvals')
  const toAgree = !isMine && state === 'asked'
  const end = isMine ? 'withdraw' : toAgree ? 'decline' : 'stepDown'
  return (
    <div className="actions">
      {toAgree && (
        <form method="post" action={`/me/deputies/${id}/acceptance`}>
          <Button small>{t('deputy.accept')}</Button>
        </form>
      )}
      <form method="post" action={`/me/deputies/${id}/end`}>
        <Button kind="secondary" small>
          {t(`deputy.${end}`)}
        </Button>
      </form>
    </div>
  )
}
