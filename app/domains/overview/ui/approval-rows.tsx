import { useTranslation } from 'react-i18next'
import { Chip, type ChipKind } from '~/ui/chip'
import { Rows } from '~/ui/rows'
import { Person } from '../../approvals/ui/waiting-approval'
import type { ApprovalState, ToldApproval } from '../told-approval'

const chips: Record<ApprovalState, ChipKind> = {
  waiting: 'progress',
  approved: 'done',
  refused: 'refused',
  withdrawn: 'neutral',
  expired: 'neutral',
}

/** What was asked for and what became of it, the latest first. */
export function ApprovalRows({ approvals }: { approvals: ToldApproval[] }) {
  const { t } = useTranslation('approvals')
  return (
    <Rows
      rows={approvals.map((each) => ({
        key: each.id,
        above: <Chip kind={chips[each.state]}>{t(`states.${each.state}`)}</Chip>,
        title: t(`kinds.${each.kind}.title`, { about: each.name ?? t('hidden') }),
        by: (
          <>
            {t('facts.asker')} <Person handle={each.asker} /> · {each.askedAt}
            {each.reason && <p>{each.reason}</p>}
          </>
        ),
        cells: [
          each.decidedAt && each.state !== 'withdrawn' && each.state !== 'expired' ? (
            <>
              {t('facts.decider')} <Person handle={each.decider} />
              {each.principal && <> {t('facts.inPlaceOf', { handle: each.principal })}</>} ·{' '}
              {each.decidedAt}
              {each.decisionReason && <p>{each.decisionReason}</p>}
            </>
          ) : each.state === 'waiting' ? (
            t('facts.untilDay', { at: each.until })
          ) : each.droppedFor ? (
            <>
              {each.decidedAt}
              <p>{t(`droppedFor.${each.droppedFor}`)}</p>
            </>
          ) : (
            ''
          ),
        ],
      }))}
    />
  )
}
