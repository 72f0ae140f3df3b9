import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import { Unfold } from '~/ui/unfold'
import { Words } from '~/ui/words'
import type { Instant } from '../rules'

/** A date that moved, told in the datathon's zone. */
export interface ToldMove {
  instant: Instant
  from: string
  to: string
  at: string
  reason: string
}

/** Says aloud which date moved, when that was decided, and why; older changes unfold. */
export function MovedDates({ moves, language }: { moves: ToldMove[]; language: string }) {
  const { t } = useTranslation('datathons')
  const say = ({ instant, reason, ...move }: ToldMove) => (
    <>
      {t('moved.last', { instant: t(`instants.${instant}`), ...move })}{' '}
      <Words language={language}>{t('moved.reason', { reason })}</Words>
    </>
  )
  const [last, ...older] = moves
  if (!last) return null
  return (
    <Notice kind="aside">
      <p>{say(last)}</p>
      {older.length > 0 && (
        <Unfold title={t('moved.all')}>
          <ul className="list">
            {older.map((move) => (
              <li key={move.instant + move.at}>{say(move)}</li>
            ))}
          </ul>
        </Unfold>
      )}
    </Notice>
  )
}
