import { collectDefaultMetrics, Counter, Histogram, register } from 'prom-client'

collectDefaultMetrics()

export const requestSeconds = new Histogram({
  name: 'tequio_request_seconds',
  help: 'How long requests took, by method and status',
  labelNames: ['method', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
})

export const refusedAtGate = new Counter({
  name: 'tequio_refused_at_gate_total',
  help: 'Requests that would change something and came from another site',
})

export const cachedPages = new Counter({
  name: 'tequio_anonymous_pages_total',
  help: 'Pages for readers who are not signed in, by whether the cache had them',
  labelNames: ['found'],
})

/** All of it in Prometheus' text format. */
export function metricsText(): Promise<string> {
  return register.metrics()
}

export const metricsType = register.contentType
