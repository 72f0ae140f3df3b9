import type { PriorWork } from '../datathons/rules'

/**
 * What is asked of the team: nothing, an explanation in the answers, or a change in the repository. `told` stands beside
 * what the team said of it: whether the one fits the other is for the jury to judge.
 */
export type FactState = 'fine' | 'told' | 'explain' | 'mend'

/**
 * A fact that judges will see with its evidence. None is a fault by itself, and nothing follows from one by machine:
 * until the deadline the team can explain or mend it.
 */
export interface JuryFact {
  key:
    | 'commits-before'
    | 'licence'
    | 'licence-unknown'
    | 'licence-missing'
    | 'readme'
    | 'readme-missing'
    | 'large-file'
    | 'history'
    | 'history-rewritten'
    | 'fork'
    | 'archived'
    | 'team-small'
  state: FactState
  values: Record<string, string | number>
}

interface Circumstances {
  /** What was read of the repository; commits newest first. */
  facts: {
    head: { sha: string } | null
    commits: { sha: string; at: string }[]
    largeFiles: { path: string; bytes: number }[]
    license: string | null
    readme: { text: string } | null
    isFork: boolean
    isArchived: boolean
  }
  startsAt: Date
  priorWork: PriorWork
  /** The team's declaration of earlier work. */
  declared: string
  /** The commit that was handed in last, where one was. */
  lastCommit: string | null
  members: number
  smallest: number
}

/** What judges will see, with what asks something of the team first. */
export function juryFacts(circumstances: Circumstances): JuryFact[] {
  const { facts } = circumstances
  const found = [
    ...commitsBefore(circumstances),
    ...facts.largeFiles.map(({ path, bytes }) =>
      fact('large-file', 'mend', { path, megabytes: Math.round(bytes / 1_000_000) }),
    ),
    licence(facts.license),
    readme(facts.readme),
    ...history(circumstances),
    ...(facts.isFork ? [fact('fork', 'explain')] : []),
    ...(facts.isArchived ? [fact('archived', 'mend')] : []),
    ...teamSize(circumstances),
  ]
  const order: FactState[] = ['explain', 'mend', 'told', 'fine']
  return found.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
}

const fact = (
  key: JuryFact['key'],
  state: FactState,
  values: JuryFact['values'] = {},
): JuryFact => ({ key, state, values })

function commitsBefore({ facts, startsAt, priorWork, declared }: Circumstances): JuryFact[] {
  const before = facts.commits.filter(({ at }) => new Date(at) < startsAt)
  const first = before.at(-1)
  if (!first) return []
  const said = declared.trim()
  const state = said === '' ? (priorWork === 'allowed' ? 'fine' : 'explain') : 'told'
  const values = { count: before.length, first: first.at, rule: priorWork, declared: excerpt(said) }
  // Where the rules forbid it, no declaration makes up for it: the team is asked all the same.
  return [fact('commits-before', priorWork === 'forbidden' ? 'explain' : state, values)]
}

/** The declaration stands in full among the answers. */
const excerpt = (text: string) => (text.length > 240 ? `${text.slice(0, 239).trimEnd()}…` : text)

function licence(id: string | null): JuryFact {
  if (id === null) return fact('licence-missing', 'mend')
  return id === 'NOASSERTION'
    ? fact('licence-unknown', 'explain')
    : fact('licence', 'fine', { licence: id })
}

function readme(found: { text: string } | null): JuryFact {
  const words = countWords(found?.text ?? '')
  return words < 20 ? fact('readme-missing', 'mend') : fact('readme', 'fine', { words })
}

export const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length

/**
 * A forced push shows where the commit handed in before is no longer on the branch. Where it is the head still, there
 * is nothing since to say anything of.
 */
function history({ facts, lastCommit }: Circumstances): JuryFact[] {
  if (!lastCommit || lastCommit === facts.head?.sha) return []
  const kept = facts.commits.some(({ sha }) => sha === lastCommit)
  // Only the last commits are known; one beyond them is no sign of anything.
  if (!kept && facts.commits.length >= 300) return []
  const values = { commit: lastCommit.slice(0, 7) }
  return [kept ? fact('history', 'fine', values) : fact('history-rewritten', 'explain', values)]
}

function teamSize({ members, smallest }: Circumstances): JuryFact[] {
  return members < smallest ? [fact('team-small', 'explain', { members, smallest })] : []
}
