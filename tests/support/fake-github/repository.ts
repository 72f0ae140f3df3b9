import { commitOf, filesOf, instantOf, type Description } from './description'
import { makeCommit, type Commit, type Files } from './git'

/** A change to push; a file with `null` is removed. */
export type Change = {
  message: string
  author?: string
  date?: Date
  files?: Record<string, string | null>
}

/** One invented repository with its real Git objects, kept in memory. */
export class Repository {
  readonly commits = new Map<string, Commit>()
  readonly branches = new Map<string, string>()
  releases: { tag: string; at: Date; notes: string; sha: string }[] = []
  readonly createdAt: Date
  readonly defaultBranch = 'main'
  pushedAt: Date

  constructor(
    readonly id: number,
    readonly description: Description,
    anchor: Date,
  ) {
    const files = filesOf(description)
    for (const text of description.commits) this.commit({ ...commitOf(text, anchor), files })
    const history = this.history(this.defaultBranch)
    this.pushedAt = history[0]?.date ?? anchor
    this.createdAt = history.at(-1)?.date ?? anchor
    this.releases = description.releases.map(({ tag, at, notes }) => {
      const released = instantOf(at, anchor)
      const sha = history.find((commit) => commit.date <= released)?.sha ?? ''
      return { tag, at: released, notes, sha }
    })
  }

  get fullName() {
    return this.description.name
  }

  get owner() {
    return this.fullName.split('/')[0] ?? ''
  }

  get name() {
    return this.fullName.split('/')[1] ?? ''
  }

  /** The folder's name inside an archive, which is also how its file is called. */
  archiveName(commit: Commit) {
    return `${this.owner}-${this.name}-${commit.sha.slice(0, 7)}`
  }

  /** A branch, a tag, `HEAD` or a SHA of at least seven digits. */
  resolve(ref: string): Commit | undefined {
    const name = ref.replace(/^(refs\/)?(heads|tags)\//, '')
    const tag = this.releases.find((release) => release.tag === name)?.sha
    const branch = this.branches.get(name === 'HEAD' ? this.defaultBranch : name)
    const known = this.commits.get(branch ?? tag ?? name)
    if (known || !/^[\da-f]{7,40}$/.test(name)) return known
    return [...this.commits.values()].find((commit) => commit.sha.startsWith(name))
  }

  get head() {
    return this.resolve('HEAD')
  }

  /** First parents from a commit on, newest first. */
  history(ref: string): Commit[] {
    const found: Commit[] = []
    let commit = this.resolve(ref)
    while (commit) {
      found.push(commit)
      commit = commit.parents[0] ? this.commits.get(commit.parents[0]) : undefined
    }
    return found
  }

  push(change: Change): Commit {
    this.pushedAt = change.date ?? new Date()
    return this.commit({
      message: change.message,
      author: change.author ?? `${this.owner}-1`,
      date: this.pushedAt,
      files: changed(this.head?.files ?? new Map(), change.files ?? {}),
    })
  }

  /** Takes the last commits away and puts another in their place, as `git push --force` would. */
  forcePush(dropped: number, change: Change): Commit {
    const base = this.history(this.defaultBranch)[dropped]
    if (!base) throw new Error(`${this.fullName} has no ${dropped} commits to drop`)
    this.branches.set(this.defaultBranch, base.sha)
    return this.push(change)
  }

  private commit(made: Pick<Commit, 'message' | 'author' | 'date' | 'files'>): Commit {
    const parents = this.head ? [this.head.sha] : []
    const commit = makeCommit({ ...made, parents })
    this.commits.set(commit.sha, commit)
    this.branches.set(this.defaultBranch, commit.sha)
    return commit
  }
}

function changed(before: Files, change: Record<string, string | null>): Files {
  const after = new Map(before)
  for (const [path, text] of Object.entries(change))
    if (text === null) after.delete(path)
    else after.set(path, Buffer.from(text))
  return after
}
