import type { Visit } from '~/domains/people/visit'
import type { Submission } from '~/domains/submissions/queries.server'
import { translator } from '~/locales/translator.server'
import { formatInstant } from '~/shared/instants'
import { timeLeft } from '~/shared/time-left'

/** The sentence beside the chip: how long one can still hand in, from when on, or since when not any more. */
export function timingOf(
  { startsAt, submissionsCloseAt, timeZone }: Submission,
  again: boolean,
  { now, language }: Visit,
): string {
  const t = translator(language)
  const tell = (at: Date) => formatInstant(at, timeZone, language)
  if (now < startsAt) return t('submissions:page.notStarted', { date: tell(startsAt) })
  if (submissionsCloseAt <= now)
    return t('submissions:page.closedAt', { date: tell(submissionsCloseAt) })
  const { unit, days, hours, minutes } = timeLeft(now, submissionsCloseAt)
  const left = t(`datathons:clock.${unit}`, { count: days, hours, minutes })
  return t(again ? 'submissions:page.left' : 'submissions:page.leftFirst', { left })
}
