import type { Express, Request, Response } from 'express'
import { metricsText, metricsType } from '~/platform/metrics'

/** Who watches does not wait longer than this for an answer. */
const patience = 3000

/** `/healthz` this process lives, `/readyz` it can serve, `/metrics` what it counted. */
export function health(app: Express, isReady: () => Promise<boolean>): void {
  app.get('/healthz', (_, response) => void response.type('text').send('ok\n'))
  app.get('/readyz', async (_, response) => {
    const ready = await inTime(isReady()).catch(() => false)
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready\n' : 'not ready\n')
  })
  app.get('/metrics', (_: Request, response: Response) =>
    inTime(metricsText()).then(
      (text) => void response.set('Content-Type', metricsType).send(text),
      () => void response.status(503).type('text').send('not counted\n'),
    ),
  )
}

/** @throws Error where the answer does not come in time: a database that hangs is one that does not answer */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time.')), patience)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
