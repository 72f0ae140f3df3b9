import type { Phase } from './rules'

/** Something to do in a datathon; its words stand in the locales under `datathons:now`. */
export type Step =
  | 'organize'
  | 'propose'
  | 'answer'
  | 'wait'
  | 'register'
  | 'findTeam'
  | 'prepare'
  | 'handIn'
  | 'judge'
  | 'await'
  | 'results'
  | 'follow'

/** Who reads. A visitor is shown what each kind of person would do, for they may be any of them. */
export type Reader =
  'visitor' | { registered: boolean; inTeam: boolean; judges: boolean; organizes: boolean }

/** What to do now, by phase and by who one is here. Three at most: more is no answer to that question. */
export function nextSteps(phase: Phase, reader: Reader): Step[] {
  const visitor = reader === 'visitor'
  const is = (what: 'registered' | 'inTeam' | 'judges' | 'organizes') => !visitor && reader[what]
  const fits: Record<Step, boolean> = {
    organize: is('organizes'),
    wait: phase === 'announced' || phase === 'call',
    judge: phase === 'judging' && (visitor || is('judges')),
    register: isOpen(phase) && !is('registered'),
    findTeam: isOpen(phase) && is('registered') && !is('inTeam'),
    prepare: phase === 'registration' && is('inTeam'),
    handIn: phase === 'running' && (visitor || is('inTeam')),
    propose: phase === 'announced' || phase === 'call' || phase === 'registration',
    answer: phase === 'running',
    await: phase === 'judging' || phase === 'deliberating',
    results: phase === 'closed',
    follow: phase === 'closed',
  }
  return (Object.keys(fits) as Step[]).filter((step) => fits[step]).slice(0, 3)
}

/** Whether it is the reader's turn; the others tell where to look while there is nothing to do. */
export const isTurn = (step: Step) => !['wait', 'await', 'results', 'follow'].includes(step)

const isOpen = (phase: Phase) => phase === 'registration' || phase === 'running'

/** Where a step leads. */
export function stepPath(step: Step, slug: string, teamSlug: string | null): string {
  const datathon = `/datathons/${slug}`
  const paths: Record<Step, string> = {
    organize: `/organize/${slug}`,
    propose: '/challenges/new',
    answer: `${datathon}/challenges`,
    wait: `${datathon}/rules`,
    register: `${datathon}/registration`,
    findTeam: `${datathon}/teams`,
    prepare: teamSlug ? `/teams/${teamSlug}` : `${datathon}/teams`,
    handIn: teamSlug ? `/teams/${teamSlug}` : `${datathon}/teams`,
    judge: '/judge',
    await: `${datathon}/teams`,
    results: `${datathon}/results`,
    follow: '/tools',
  }
  return paths[step]
}
