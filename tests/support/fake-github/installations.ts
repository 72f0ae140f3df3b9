import { Router } from 'express'
import { refused } from './answers'
import type { Repository } from './repository'
import { account, idOf, repositoryShape, time, type Places } from './shapes-repository'

/** A GitHub App is installed on every owner here; its token reads all that the fake has. */
export function installations(repositories: Map<string, Repository>, places: Places): Router {
  const router = Router()
  const shape = (owner: string) => ({
    id: idOf(owner),
    account: account(owner, places),
    app_id: 1,
    target_type: 'User',
    permissions: { contents: 'read', metadata: 'read' },
    repository_selection: 'all',
    events: ['push'],
  })
  const owners = () => [...new Set([...repositories.values()].map(({ owner }) => owner))]

  router.use(['/app', '/repos/:owner/:name/installation'], (request, response, next) => {
    // An App shows who it is by a JSON Web Token of three parts.
    const signed = /^bearer [\w-]+\.[\w-]+\.[\w-]+$/i.test(request.get('authorization') ?? '')
    return signed ? next() : refused(response, 401, 'A JSON web token could not be decoded')
  })
  router.get('/app', (_, response) => response.json({ id: 1, slug: 'tequio', name: 'Tequio' }))
  router.get('/app/installations', (_, response) => response.json(owners().map(shape)))
  router.post('/app/installations/:id/access_tokens', (request, response) =>
    response.status(201).json({
      token: `ghs_${request.params.id}`,
      expires_at: time(new Date(Date.now() + 3_600_000)),
      permissions: { contents: 'read', metadata: 'read' },
      repository_selection: 'all',
    }),
  )
  router.get('/repos/:owner/:name/installation', (request, response) => {
    const found = repositories.get(`${request.params.owner}/${request.params.name}`.toLowerCase())
    return found ? response.json(shape(found.owner)) : refused(response, 404, 'Not Found')
  })
  router.get('/installation/repositories', (request, response) => {
    const id = /ghs_(\d+)/.exec(request.get('authorization') ?? '')?.[1]
    const seen = [...repositories.values()].filter(({ owner }) => String(idOf(owner)) === id)
    const shapes = seen.map((repository) => repositoryShape(repository, places))
    return response.json({ total_count: shapes.length, repositories: shapes })
  })
  return router
}
