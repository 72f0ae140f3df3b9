import { z } from 'zod'
import type { RepositoryFacts } from './facts'

type Facts = Partial<RepositoryFacts>

/** One request, and the facts that follow from its answer. */
export type Part = {
  path: (known: Facts) => string
  /** Null where GitHub answers something else than its interface promises. */
  factsOf: (data: unknown) => Facts | null
  /** What is true where GitHub has nothing of this kind. */
  none?: Facts
}

/** GitHub's answers are checked like any other input. */
function part<Answer>(described: {
  path: (known: Facts) => string
  answer: z.ZodType<Answer>
  facts: (answer: Answer) => Facts
  none?: Facts
}): Part {
  const { path, answer, facts, none } = described
  const factsOf = (data: unknown) => {
    const read = answer.safeParse(data)
    return read.success ? facts(read.data) : null
  }
  return { path, factsOf, none }
}

const LARGE_FILE = 5_000_000
const LONGEST_README = 200_000

const sha = z.string().regex(/^[\da-f]{40}$/)
const dated = z.object({ sha, commit: z.object({ committer: z.object({ date: z.string() }) }) })
const inBytes = z.object({ path: z.string(), type: z.string(), size: z.int().optional() })

export const repository = part({
  path: () => '',
  answer: z.object({
    id: z.int(),
    full_name: z.string(),
    description: z.string().nullable(),
    default_branch: z.string(),
    archived: z.boolean(),
    fork: z.boolean(),
    pushed_at: z.string().nullable(),
    license: z.object({ spdx_id: z.string().nullable() }).nullable(),
  }),
  facts: (answer) => ({
    githubId: answer.id,
    fullName: answer.full_name,
    description: answer.description,
    defaultBranch: answer.default_branch,
    isArchived: answer.archived,
    isFork: answer.fork,
    pushedAt: answer.pushed_at,
    license: answer.license?.spdx_id ?? null,
  }),
})

export const head = part({
  path: ({ defaultBranch = 'HEAD' }) => `/commits/${encodeURIComponent(defaultBranch)}`,
  answer: dated.and(z.object({ commit: z.object({ tree: z.object({ sha }) }) })),
  facts: ({ sha, commit }) => ({
    head: { sha, tree: commit.tree.sha, at: commit.committer.date },
  }),
  none: { head: null, commits: [], fileCount: 0, largeFiles: [] },
})

/** All of these can be asked at once. */
export const others = {
  languages: part({
    path: () => '/languages',
    answer: z.record(z.string(), z.int()),
    facts: (languages) => ({ languages }),
    none: { languages: {} },
  }),
  readme: part({
    path: () => '/readme',
    answer: z.object({ path: z.string(), content: z.string() }),
    facts: ({ path, content }) => {
      const text = Buffer.from(content, 'base64').toString().slice(0, LONGEST_README)
      return { readme: { path, text: text.replaceAll('\0', '\uFFFD') } }
    },
    none: { readme: null },
  }),
  releases: part({
    path: () => '/releases?per_page=10',
    answer: z.array(z.object({ tag_name: z.string(), published_at: z.string().nullable() })),
    facts: (all) => ({ releases: all.map((r) => ({ tag: r.tag_name, at: r.published_at })) }),
    none: { releases: [] },
  }),
  contributors: part({
    path: () => '/contributors?per_page=100&anon=1',
    answer: z.array(z.object({ contributions: z.int() })),
    facts: (people) => ({ contributorCount: people.length }),
    none: { contributorCount: 0 },
  }),
  tree: part({
    path: ({ head }) => `/git/trees/${head?.tree}?recursive=1`,
    answer: z.object({ tree: z.array(inBytes) }),
    facts: ({ tree }) => {
      const files = tree.filter(({ type }) => type === 'blob')
      const large = files.filter(({ size = 0 }) => size > LARGE_FILE)
      const largeFiles = large.map(({ path, size = 0 }) => ({ path, bytes: size }))
      return { fileCount: files.length, largeFiles: largeFiles.slice(0, 20) }
    },
    none: { fileCount: 0, largeFiles: [] },
  }),
}

export const commits = (page: number) =>
  part({
    path: ({ head }) => `/commits?sha=${head?.sha}&per_page=100&page=${page}`,
    answer: z.array(dated),
    facts: (all) => ({
      commits: all.map(({ sha, commit }) => ({ sha, at: commit.committer.date })),
    }),
  })
