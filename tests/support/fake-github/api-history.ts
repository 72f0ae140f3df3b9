import { Router } from 'express'
import { emptyRepository, notFound, paged, refused, repo } from './answers'
import type { Commit } from './git'
import type { Repository } from './repository'
import { checkRunShape, commitShape } from './shapes-content'
import type { Places } from './shapes-repository'

/** What was committed when, and the code as it was then. */
export function history(places: Places): Router {
  const repos = Router()

  repos.get('/commits', (request, response) => {
    const repository = repo(response)
    if (!repository.head) return emptyRepository(response)
    const { sha, since, until } = request.query as Record<string, string | undefined>
    const from = since ? new Date(since) : new Date(0)
    const to = until ? new Date(until) : new Date(8.64e15)
    const all = repository.history(sha ?? 'HEAD').filter(({ date }) => date >= from && date <= to)
    const page = paged(request, response, places, all)
    return response.json(page.map((commit) => commitShape(commit, repository, places)))
  })
  repos.get('/commits/:ref/check-runs', (request, response) => {
    const repository = repo(response)
    const commit = repository.resolve(request.params.ref)
    if (!commit) return refused(response, 422, `No commit found for SHA: ${request.params.ref}`)
    const runs = repository.description.checks.map((check) =>
      checkRunShape(check, commit, repository, places),
    )
    const page = paged(request, response, places, runs)
    return response.json({ total_count: runs.length, check_runs: page })
  })
  repos.get('/commits/:ref(*)', (request, response) => {
    const repository = repo(response)
    if (!repository.head) return emptyRepository(response)
    const commit = repository.resolve(request.params.ref ?? '')
    if (!commit) return refused(response, 422, `No commit found for SHA: ${request.params.ref}`)
    if (request.accepts().includes('application/vnd.github.sha'))
      return response.type('application/vnd.github.sha').send(commit.sha)
    return response.json({ ...commitShape(commit, repository, places), files: [] })
  })
  repos.get('/compare/:range(*)', (request, response) => {
    const [base, head] = (request.params.range ?? '')
      .split('...')
      .map((r) => repo(response).resolve(r))
    if (!base || !head) return notFound(response)
    return response.json(comparison(base, head, repo(response), places))
  })

  for (const [kind, suffix] of [
    ['tarball', 'tar.gz'],
    ['zipball', 'zip'],
  ])
    repos.get(`/${kind}/:ref(*)?`, (request, response) => {
      const ref = request.params.ref ?? 'HEAD'
      if (!repo(response).resolve(ref)) return notFound(response)
      const { fullName } = repo(response)
      return response.redirect(302, `${places.web}/_codeload/${fullName}/legacy.${suffix}/${ref}`)
    })

  return repos
}

function comparison(base: Commit, head: Commit, repository: Repository, places: Places) {
  const behind = repository.history(base.sha)
  const ahead = repository.history(head.sha)
  const shared = ahead.find(({ sha }) => behind.some((commit) => commit.sha === sha))
  const until = (commits: Commit[]) =>
    commits.slice(0, shared ? commits.indexOf(shared) : undefined)
  const onlyInHead = until(ahead)
  const onlyInBase = behind.slice(
    0,
    behind.findIndex(({ sha }) => sha === shared?.sha),
  )
  const [a, b] = [onlyInHead.length, onlyInBase.length]
  return {
    status: a && b ? 'diverged' : a ? 'ahead' : b ? 'behind' : 'identical',
    ahead_by: a,
    behind_by: b,
    total_commits: a,
    base_commit: commitShape(base, repository, places),
    merge_base_commit: shared && commitShape(shared, repository, places),
    commits: onlyInHead.reverse().map((commit) => commitShape(commit, repository, places)),
    files: [],
  }
}
