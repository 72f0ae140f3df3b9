import pino from 'pino'
import { settings } from './env'

/** What no line holds, nor anything that a line holds. */
const unsaid = [
  'email', 'address', 'recipient', 'to', 'handle', 'name', 'login', 'ip', 'password', 'token', 'code', 'cookie',
  'authorization', 'facts',
] // prettier-ignore

/** Structured lines on standard output. What could name a person or open a door is removed by name. */
export const log = pino({
  level: settings.logLevel,
  base: undefined,
  redact: {
    paths: [...unsaid, ...unsaid.map((name) => `*.${name}`)],
    remove: true,
  },
})
