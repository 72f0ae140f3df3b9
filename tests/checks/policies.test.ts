import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** Who may what stands in the policies, and each predicate is asked both by what is done and by the page that offers it. */

const sources = globSync('app/{domains,routes}/**/*.{ts,tsx}').filter(
  (path) => !path.includes('.test.'),
)
const textOf = new Map(sources.map((path) => [path, readFileSync(path, 'utf8')]))
const importsFrom = new Map(sources.map((path) => [path, readImports(path)]))
const policies = sources.filter((path) => path.endsWith('/policy.ts'))
const predicates = policies.flatMap((policy) =>
  [...textOf.get(policy)!.matchAll(/^export function (\w+)/gm)].map(([, name]) => ({
    policy,
    name: name!,
  })),
)

/** Whoever is signed in may: a page asks `signedIn`, which leads there. */
const signedInMay = ['canPropose']

/** Reading writes nothing, so no use-case asks; what is asked here decides what a page, a file or an answer holds. */
const onlyRead = /^can(See|Read|Hear)|^canReviewEverywhere$/

test('there are policies to look at', () => {
  expect(predicates.length).toBeGreaterThan(50)
})

test('what a page offers is asked again by what is done', () => {
  const unasked = predicates.filter(
    ({ policy, name }) => !onlyRead.test(name) && !isAsked(policy, name, isUseCase),
  )
  expect(unasked.map(({ name }) => name)).toEqual([])
})

test('what is asked before something is done is asked by its page too', () => {
  const unasked = predicates.filter(
    ({ policy, name }) => !signedInMay.includes(name) && !isAsked(policy, name, isOfPages),
  )
  expect(unasked.map(({ name }) => name)).toEqual([])
})

test('nobody is refused for who they are but by a policy', () => {
  const own = sources.filter((path) => {
    const text = textOf.get(path)!
    const refuses = /refuse\('not-allowed'\)|await forbidden\(/.test(text)
    const asks = importsOf(path).some(({ from }) => policies.includes(from))
    return refuses && !asks && !policies.includes(path) && !(path in asksThrough)
  })
  expect(own).toEqual([])
})

test('roles are looked at in the policies alone', () => {
  const elsewhere = sources.filter(
    (path) =>
      !path.endsWith('/policy.ts') &&
      !(path in looksAtRoles) &&
      /\bhasRole\(|\broles\.(includes|some)\(/.test(textOf.get(path)!),
  )
  expect(elsewhere).toEqual([])
})

/** Files that ask a policy through what they read. */
const asksThrough: Record<string, string> = {
  'app/domains/approvals/approval-access.server.ts': '`readApproval` says who decides',
  'app/routes/needs/voice.ts': '`seenNeed` says who hears',
}

/** Files that look at somebody's roles and decide nothing by them on what they may. */
const looksAtRoles: Record<string, string> = {
  'app/domains/people/rules.ts': 'says what it is to have a role',
  'app/domains/people/session-limits.ts': 'sessions of whom much is entrusted to are shorter',
  'app/domains/datathons/grant-datathon-role.server.ts': 'whether the other person has it already',
  'app/domains/datathons/revoke-datathon-role.server.ts': 'whether the other person has it',
  'app/domains/datathons/disclosure.ts':
    'what can be shown of somebody follows from their part in it',
  'app/domains/judging/assign-judge.server.ts': 'whether the other person judges',
  'app/domains/incubation/read-tool-page.server.ts': 'asks the maintainer for the entry, which others write too', // prettier-ignore
  'app/domains/accountability/list-obstacles.server.ts': 'the last administrator stays',
  'app/domains/overview/empty-handed.ts': 'which words say that nothing waits',
  'app/routes/datathons/datathon-page.server.ts': 'leads a judge to their sheets',
}

const isUseCase = (path: string) =>
  path.endsWith('.server.ts') &&
  /\b(transition|inTransaction)[<(]|: Transaction\b/.test(textOf.get(path)!)

/** Routes, components, and what reads for them: the doors of a domain and what its pages hold. */
const isOfPages = (path: string) => !isUseCase(path) && !path.endsWith('/policy.ts')

/** Some file of a kind asks it, or a predicate that such a file asks is made of it. */
function isAsked(policy: string, name: string, isOfKind: (path: string) => boolean): boolean {
  const askers = sources.filter((path) => path !== policy && imports(path, policy, name))
  if (askers.some(isOfKind)) return true
  return predicates.some(
    (other) =>
      other.name !== name &&
      (other.policy === policy || askers.includes(other.policy)) &&
      new RegExp(`\\b${name}\\(`).test(bodyOf(other)) &&
      isAsked(other.policy, other.name, isOfKind),
  )
}

function bodyOf({ policy, name }: { policy: string; name: string }): string {
  return textOf.get(policy)!.split(`export function ${name}(`)[1]!.split('\n}\n')[0]!
}

const imports = (path: string, policy: string, name: string) =>
  importsOf(path).some(({ from, names }) => from === policy && names.includes(name))

const importsOf = (path: string) => importsFrom.get(path)!

function readImports(path: string): { from: string; names: string[] }[] {
  const found = textOf.get(path)!.matchAll(/^import (?:type )?\{([^}]*)\} from '([^']+)'/gm)
  return [...found].map(([, names, from]) => ({
    names: names!.split(',').map((each) => each.trim()),
    from: `${from!.startsWith('~/') ? from!.replace('~', 'app') : join(dirname(path), from!)}.ts`,
  }))
}
