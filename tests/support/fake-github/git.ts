import { createHash } from 'node:crypto'

/** Path to content, as a commit has it. */
export type Files = ReadonlyMap<string, Buffer>

export type Commit = {
  sha: string
  tree: string
  parents: string[]
  message: string
  author: string
  date: Date
  files: Files
}

/** Many commits share their files, and a large file takes a while to digest. */
const trees = new WeakMap<Files, string>()

/** A commit with the identifiers that Git itself would give it, so that a clone could check them. */
export function makeCommit(commit: Omit<Commit, 'sha' | 'tree'>): Commit {
  const tree = trees.get(commit.files) ?? treeOf(commit.files)
  trees.set(commit.files, tree)
  const seconds = Math.floor(commit.date.getTime() / 1000)
  const signature = `${commit.author} <${emailOf(commit.author)}> ${seconds} +0000`
  const lines = [
    `tree ${tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signature}`,
    `committer ${signature}`,
    '',
    `${commit.message}\n`,
  ]
  return { ...commit, tree, sha: objectId('commit', Buffer.from(lines.join('\n'))) }
}

export const emailOf = (login: string) => `${login}@users.noreply.github.example`

export const blobOf = (content: Buffer) => objectId('blob', content)

/** The identifier of the folder that holds these files, computed from the leaves up. */
export function treeOf(files: Files): string {
  const folders = new Map<string, Map<string, Buffer>>()
  const entries: { name: string; mode: string; id: string }[] = []
  for (const [path, content] of files) {
    const slash = path.indexOf('/')
    if (slash < 0) entries.push({ name: path, mode: '100644', id: blobOf(content) })
    else {
      const folder = path.slice(0, slash)
      const inside = folders.get(folder) ?? new Map<string, Buffer>()
      folders.set(folder, inside.set(path.slice(slash + 1), content))
    }
  }
  for (const [name, inside] of folders) entries.push({ name, mode: '40000', id: treeOf(inside) })
  // Git orders a folder as if its name ended with a slash.
  const orderOf = ({ name, mode }: (typeof entries)[number]) =>
    mode === '40000' ? `${name}/` : name
  entries.sort((a, b) => Buffer.compare(Buffer.from(orderOf(a)), Buffer.from(orderOf(b))))
  const bytes = entries.map(({ name, mode, id }) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]),
  )
  return objectId('tree', Buffer.concat(bytes))
}

const objectId = (kind: string, content: Buffer) =>
  createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex')
