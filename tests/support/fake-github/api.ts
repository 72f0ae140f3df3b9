import { Router, type Request, type Response } from 'express'
import { notFound, paged, repo } from './answers'
import { history } from './api-history'
import { blobOf } from './git'
import type { Repository } from './repository'
import { commitShape, contentShape, releaseShape } from './shapes-content'
import {
  account,
  languagesOf,
  licenceShape,
  repositoryShape,
  type Places,
} from './shapes-repository'

type World = { repositories: Map<string, Repository>; places: Places }

/** GitHub's REST API as far as it tells of repositories (version 2022-11-28). */
export function api({ repositories, places }: World): Router {
  const router = Router()

  router.get('/search/repositories', (request, response) => {
    const found = search([...repositories.values()], String(request.query.q ?? ''))
    const items = paged(request, response, places, found).map((found) => ({
      ...repositoryShape(found, places),
      score: 1,
    }))
    response.json({ total_count: found.length, incomplete_results: false, items })
  })

  const repos = Router({ mergeParams: true })
  router.use('/repos/:owner/:name', (request, response, next) => {
    const { owner, name } = request.params
    const repository = repositories.get(`${owner}/${name}`.toLowerCase())
    if (!repository) return notFound(response)
    response.locals.repository = repository
    return repos(request, response, next)
  })

  repos.get('/', (_, response) => response.json(repositoryShape(repo(response), places)))
  repos.get('/languages', (_, response) => response.json(languagesOf(repo(response))))
  repos.get('/contributors', (request, response) => {
    const people = contributorsOf(repo(response))
    if (people.length === 0) return response.status(204).end()
    const shape = people.map(([login, contributions]) => ({
      ...account(login, places),
      contributions,
    }))
    return response.json(paged(request, response, places, shape))
  })
  repos.get('/license', (_, response) => {
    const license = licenceShape(repo(response), places)
    const text = repo(response).head?.files.get('LICENSE')
    if (!license || !text) return notFound(response)
    return response.json({ ...contentShape('LICENSE', text, repo(response), places), license })
  })
  repos.get('/releases', (request, response) => {
    const all = repo(response).releases.map((_, at) => releaseShape(repo(response), at, places))
    response.json(paged(request, response, places, all.reverse()))
  })
  repos.get('/releases/latest', (_, response) => {
    const last = repo(response).releases.length - 1
    return last < 0 ? notFound(response) : response.json(releaseShape(repo(response), last, places))
  })
  repos.get('/branches', (request, response) => {
    const { branches } = repo(response)
    const all = [...branches].map(([name, sha]) => ({ name, commit: { sha }, protected: false }))
    response.json(paged(request, response, places, all))
  })
  repos.get('/branches/:branch', (request, response) => {
    const commit = repo(response).resolve(`heads/${request.params.branch}`)
    if (!commit) return notFound(response, 'Branch not found')
    const shape = commitShape(commit, repo(response), places)
    return response.json({ name: request.params.branch, commit: shape, protected: false })
  })

  repos.get('/readme', (request, response) => {
    const path = [...(repo(response).head?.files.keys() ?? [])].find((p) => /^readme/i.test(p))
    return sendContent(request, response, places, path ?? '')
  })
  repos.get('/contents/:path(*)', (request, response) =>
    sendContent(request, response, places, request.params.path ?? ''),
  )
  repos.get('/git/trees/:ref', (request, response) => {
    const commit = commitAt(repo(response), request.params.ref)
    if (!commit) return notFound(response)
    const tree = [...commit.files].map(([path, content]) => {
      return { path, mode: '100644', type: 'blob', sha: blobOf(content), size: content.length }
    })
    return response.json({ sha: commit.tree, tree, truncated: false })
  })

  repos.use(history(places))
  return router
}

const commitAt = (repository: Repository, ref: string) =>
  repository.resolve(ref) ?? [...repository.commits.values()].find(({ tree }) => tree === ref)

function sendContent(request: Request, response: Response, places: Places, path: string) {
  const ref = String(request.query.ref ?? 'HEAD')
  const content = repo(response).resolve(ref)?.files.get(path)
  if (!content) return notFound(response)
  if (request.get('accept')?.includes('raw')) return response.type('text').send(content)
  return response.json(contentShape(path, content, repo(response), places))
}

function contributorsOf(repository: Repository) {
  const counts = new Map<string, number>()
  for (const { author } of repository.history('HEAD'))
    counts.set(author, (counts.get(author) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

/** Words of the name or description, and `topic:`, `user:` and `license:` as GitHub reads them. */
function search(all: Repository[], query: string) {
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean)
  return all.filter(({ description, owner, fullName }) =>
    terms.every((term) => {
      const [qualifier, value = ''] = term.split(':')
      if (qualifier === 'topic') return description.topics.includes(value)
      if (qualifier === 'user' || qualifier === 'org') return owner.toLowerCase() === value
      if (qualifier === 'license') return description.license?.toLowerCase() === value
      return `${fullName} ${description.description}`.toLowerCase().includes(term)
    }),
  )
}
