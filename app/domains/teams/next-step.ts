import { areTeamsLocked, type TeamInstants } from './rules'

/** What comes next for the reader of a datathon's teams; their words stand in the locales under `teams:next`. */
export type NextStep = 'wait' | 'register' | 'choose' | 'asked' | 'own'

/** One step for each state, and none once nobody joins any more, but for who has a team. */
export function nextStep(
  reader: { registered: boolean; inTeam: boolean; asked: number },
  datathon: TeamInstants,
  now: Date,
): NextStep | null {
  if (reader.inTeam) return 'own'
  if (areTeamsLocked(datathon, now)) return null
  if (now < datathon.registrationOpensAt) return 'wait'
  if (!reader.registered) return 'register'
  return reader.asked > 0 ? 'asked' : 'choose'
}
