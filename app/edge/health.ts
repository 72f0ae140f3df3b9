import type { Express } from 'express'
import { metricsText, metricsType } from '~/platform/metrics'

/** `/healthz` this process lives, `/readyz` it can serve, `/metrics` what it counted. */
export function health(app: Express, isReady: () => Promise<boolean>): void {
  app.get('/healthz', (_, response) => void response.type('text').send('ok\n'))
  app.get('/readyz', async (_, response) => {
    const ready = await isReady().catch(() => false)
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready\n' : 'not ready\n')
  })
  app.get('/metrics', async (_, response) => {
    response.set('Content-Type', metricsType).send(await metricsText())
  })
}
