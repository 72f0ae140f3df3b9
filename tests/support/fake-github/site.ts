import express, { Router } from 'express'
import { z } from 'zod'
import { tarball, zipball } from './archive'
import type { Change, Repository } from './repository'
import { troubleSchema, type Troubles } from './trouble'

/** `POST /_control`: what tests do by functions, for hands and other processes. */
const controlSchema = z.strictObject({
  calm: z.boolean().default(false),
  trouble: troubleSchema.optional(),
  push: z
    .strictObject({
      repository: z.string(),
      message: z.string(),
      files: z.record(z.string(), z.string().nullable()).default({}),
      /** How many commits to take away first: a forced push. */
      drop: z.int().optional(),
    })
    .optional(),
})

type Controls = {
  troubles: Troubles
  addCommit: (fullName: string, change: Change) => Promise<string>
  forcePush: (fullName: string, dropped: number, change: Change) => Promise<string>
}

export function control({ troubles, addCommit, forcePush }: Controls): Router {
  const router = Router()
  router.post('/_control', express.json(), async (request, response) => {
    const asked = controlSchema.safeParse(request.body)
    if (!asked.success) return response.status(400).type('text').send(z.prettifyError(asked.error))
    const { calm, trouble, push } = asked.data
    if (calm) troubles.calm()
    if (trouble) troubles.plan(trouble)
    if (!push) return response.status(204).end()
    const { repository, drop, ...change } = push
    const sha =
      drop === undefined ? addCommit(repository, change) : forcePush(repository, drop, change)
    return response.json({ sha: await sha })
  })
  return router
}

export function archives(repositories: Map<string, Repository>): Router {
  const router = Router()
  router.get('/:owner/:name/legacy.:suffix(tar.gz|zip)/:ref(*)', ({ params }, response) => {
    const found = repositories.get(`${params.owner}/${params.name}`.toLowerCase())
    const commit = found?.resolve(params.ref ?? '')
    if (!found || !commit) return response.status(404).send('404: Not Found')
    const name = found.archiveName(commit)
    response.type(params.suffix === 'zip' ? 'application/zip' : 'application/x-gzip')
    response.set('content-disposition', `attachment; filename=${name}.${params.suffix}`)
    return response.send((params.suffix === 'zip' ? zipball : tarball)(name, commit))
  })
  return router
}

/** Where a link to the repository leads to: enough to see that it was the right one. */
export const page =
  (repositories: Map<string, Repository>): express.RequestHandler =>
  ({ params }, response) => {
    const found = repositories.get(`${params.owner}/${params.name}`.toLowerCase())
    if (!found) return response.status(404).type('text').send('Not Found')
    const files = [...(found.head?.files.keys() ?? [])].join('\n')
    return response
      .type('text')
      .send(
        `${found.fullName} (an invented repository)\n${found.head?.sha ?? 'empty'}\n\n${files}\n`,
      )
  }
