import { createHmac, randomUUID } from 'node:crypto'
import { emailOf, type Commit } from './git'
import type { Repository } from './repository'
import { account, repositoryShape, type Places } from './shapes-repository'

export type Hook = { url: string; secret: string }

/** What GitHub tells of a push: `before` is where the branch pointed until then. */
export function pushEvent(
  repository: Repository,
  { before, forced }: { before: string; forced: boolean },
  places: Places,
) {
  const after = repository.head?.sha ?? ''
  const news = forced ? [] : repository.history(after)
  const fresh = news.slice(
    0,
    Math.max(
      0,
      news.findIndex(({ sha }) => sha === before),
    ),
  )
  const head = repository.head && commitInEvent(repository.head, repository, places)
  const seconds = (date: Date) => Math.floor(date.getTime() / 1000)
  return {
    ref: `refs/heads/${repository.defaultBranch}`,
    before,
    after,
    created: false,
    deleted: false,
    forced,
    base_ref: null,
    compare: `${places.web}/${repository.fullName}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: fresh.reverse().map((commit) => commitInEvent(commit, repository, places)),
    head_commit: head,
    repository: {
      ...repositoryShape(repository, places),
      created_at: seconds(repository.createdAt),
      pushed_at: seconds(repository.pushedAt),
      stargazers: 0,
      master_branch: repository.defaultBranch,
    },
    pusher: { name: repository.owner, email: emailOf(repository.owner) },
    sender: account(repository.owner, places),
  }
}

function commitInEvent(commit: Commit, { fullName }: Repository, { web }: Places) {
  const person = { name: commit.author, email: emailOf(commit.author), username: commit.author }
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.date.toISOString(),
    url: `${web}/${fullName}/commit/${commit.sha}`,
    author: person,
    committer: person,
    added: [],
    removed: [],
    modified: [],
  }
}

/** Sends an event as GitHub does: signed over the very bytes that are sent. */
export function deliver(hook: Hook, event: string, payload: unknown, delivery = randomUUID()) {
  const body = JSON.stringify(payload)
  return fetch(hook.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'GitHub-Hookshot/invented',
      'x-github-event': event,
      'x-github-delivery': delivery,
      'x-hub-signature-256': `sha256=${createHmac('sha256', hook.secret).update(body).digest('hex')}`,
    },
    body,
  })
}
