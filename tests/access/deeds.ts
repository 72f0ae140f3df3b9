import { Client } from 'pg'
import { type Kind, kindNames } from './people'
import type { Row } from './table'
import type { People } from './world'

export interface WrittenDeed {
  by: Kind | 'nobody'
  kind: string
  objectId: string | null
  outcome: string
}

export interface DeedsKept {
  /** What has been written to the audit chain since it was last asked. */
  since(): Promise<WrittenDeed[]>
  close(): Promise<void>
}

/** Reads along in the audit chain of a running instance. */
export async function readAlong(database: string, people: People): Promise<DeedsKept> {
  const client = new Client({ connectionString: database })
  await client.connect()
  const kindOf = new Map<number, Kind>()
  for (const kind of kindNames) if (kind !== 'nobody') kindOf.set(people[kind].actorNumber, kind)
  let last = 0
  const since = async () => {
    const { rows } = await client.query<{
      number: string
      actor: string | null
      kind: string
      objectId: string | null
      outcome: string
    }>(
      `select number, actor_number as actor, kind, object_id as "objectId", outcome
       from audit_entry where number > $1 order by number`,
      [last],
    )
    last = Number(rows.at(-1)?.number ?? last)
    return rows.map(({ actor, kind, objectId, outcome }) => ({
      by: kindOf.get(Number(actor)) ?? ('nobody' as const),
      kind,
      objectId,
      outcome,
    }))
  }
  await since()
  return { since, close: () => client.end() }
}

/** Whoever is answered 403 stands in the chain with that, once: page and use-case never both write of it. */
export function refusalFaults(row: Row, asked: Kind[], written: WrittenDeed[]): string[] {
  return asked.flatMap((kind) => {
    const refused = written.filter(({ by, outcome }) => by === kind && outcome !== 'done')
    // What does not exist for them is no page of ours; what the domain knew of is written down as well.
    const may: Record<string, number[]> = { '403': [1], '404': [0, 1], '409': [0, 1] }
    if (
      kind === 'nobody'
        ? refused.length === 0
        : (may[row.answers[kind]] ?? [0]).includes(refused.length)
    )
      return []
    const said = refused.map((each) => `${each.kind} ${each.outcome}`).join(', ')
    return [`${row.answers[kind]} as ${kind}: ${refused.length} refusals written down: ${said}`]
  })
}

/** Pages that open what was entrusted to few: that somebody read them is written down, and of no other page. */
const readings: Record<string, string> = {
  'GET /conduct/handling/:report': 'conduct.read',
  'GET /conduct/handling/:report/answers': 'conduct.read',
  'GET /conduct/handling/:report/notes': 'conduct.read',
  'GET /conduct/handling/:report/closure': 'conduct.read',
}

export function readingFaults(row: Row, written: WrittenDeed[]): string[] {
  const done = written
    .filter(({ outcome }) => outcome === 'done')
    .map(({ by, kind }) => `${by} ${kind}`)
  const reading = readings[`${row.method} ${row.path}`]
  const due = kindNames.filter((kind) => reading && row.answers[kind] === '200')
  const expected = due.map((kind) => `${kind} ${reading}`)
  return done.toSorted().join() === expected.toSorted().join()
    ? []
    : [`reading wrote ${done.join(', ') || 'nothing'}`]
}

/** Of what was changed: at least one entry by whoever did it; and neither a deed nor a refusal twice. */
export function deedFaults(
  row: Row,
  kind: Kind,
  changed: string[],
  written: WrittenDeed[],
): string[] {
  const address = `${row.method} ${row.path}`
  const tables = changed.filter((table) => !noDeeds.includes(table))
  const done = written.filter(({ by, outcome }) => by === kind && outcome === 'done')
  const said = written
    // A page that holds a form is read for who may send it, and read anew where it comes back.
    .filter((each) => each.by === kind && !Object.values(readings).includes(each.kind))
    .map(({ kind: deed, objectId, outcome }) => `${deed} of ${objectId}, ${outcome}`)
  const twice = said.filter((each, at) => said.indexOf(each) !== at)
  if (twice.length > 0) return [`as ${kind}: twice ${twice.join(', ')}`]
  if (tables.length === 0) return []
  if (unwritten[address]) return done.length > 0 ? [`as ${kind}: is written down after all`] : []
  return done.length > 0 ? [] : [`as ${kind}: nothing written down of ${tables.join(', ')}`]
}

/** Written for whoever is slowed, known again or told something: no deed of anybody's. */
const noDeeds = ['attempt', 'device', 'notification', 'outbox_mail']

/**
 * What changes something and stands in no entry of the chain, and why: what somebody writes for themselves and nobody
 * else reads or decides by yet. What it comes to in the end is written down.
 */
const draft = 'saved as it is typed; submitting it is written down'
const asked = 'asks for a mail or a key; what it opens is written down'
const read = 'has a file read again; proposing what was read is written down'
const unwritten: Record<string, string> = {
  'POST /challenges/:challenge/edit': draft,
  'POST /challenges/:challenge/answers': draft,
  'POST /challenges/:challenge/translations/:language': draft,
  'POST /challenges/:challenge/translations/:language/texts': draft,
  'POST /challenges/:challenge/facts': draft,
  'POST /catalog/:tool/edit': draft,
  'POST /submissions/:submission/versions/new': draft,
  'POST /submissions/:submission/answers': draft,
  'POST /judge/:assignment': draft,
  'POST /judge/:assignment/draft': draft,
  'POST /sign-up': asked,
  'POST /reset': asked,
  'POST /me/security/first-password': asked,
  'POST /sign-in/passkey/challenge': asked,
  'POST /me/security/second-factor/passkeys/challenge': asked,
  'POST /datasets/new': read,
  'POST /datasets/new/:intake/missing-values': read,
  'POST /datasets/:dataset/versions/new': read,
  'POST /datasets/:dataset/versions/new/:intake/missing-values': read,
  'POST /submissions/:submission/reading':
    'has the repository read again, which a push does as well',
  'POST /language': 'the language of one’s own pages',
  'POST /unsubscribe/:token': 'which mail one wants oneself',
  'POST /me/notifications/mails': 'which mail one wants oneself',
}
