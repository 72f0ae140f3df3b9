import { useTranslation } from 'react-i18next'
import { CellRows } from '~/ui/cell-rows'
import type { Cell } from '~/ui/cells'
import type { FollowUpState } from '../follow-ups'
import { leastTogether, type PublicFollowUp } from '../public-uses'

const cells: Record<Exclude<FollowUpState, 'ahead'>, Cell> = {
  'in-use': 'has',
  due: 'empty',
  silent: 'unknown',
  stopped: 'lost',
}

/** Whether organisations still use a tool: a square each, from three on, and how easy they find it. */
export function PublicFollowUps({ followUps }: { followUps: PublicFollowUp[] }) {
  const { t } = useTranslation('adoption')
  if (followUps.every(({ states }) => states === null))
    return <p>{t('public.suppressed', { least: leastTogether })}</p>
  return (
    <>
      <CellRows
        rows={followUps.map(({ days, states, score }) => {
          const name = t('public.after', { days })
          if (states === null) {
            return { name, cells: [], words: t('public.unknown', { least: leastTogether }) }
          }
          const count = (state: FollowUpState) => states.filter((each) => each === state).length
          const parts = [
            t('public.figures', { used: count('in-use'), of: states.length }),
            count('due') > 0 && t('public.due', { count: count('due') }),
            count('silent') > 0 && t('public.silent', { count: count('silent') }),
            count('stopped') > 0 && t('public.stopped', { count: count('stopped') }),
            score === null ? t('public.scoreUnknown') : t('public.score', { score }),
          ]
          const words = parts.filter(Boolean).join('; ')
          return {
            name,
            cells: states.map((state) => cells[state]),
            words,
          }
        })}
      />
      <p className="faint small">
        {t('public.square')} {t('public.scoreLong')}{' '}
        {t('public.suppressed', { least: leastTogether })}
      </p>
    </>
  )
}
