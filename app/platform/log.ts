import pino from 'pino'
import { settings } from './env'

/** Structured lines on standard output. What could name a person or open a door is removed by name. */
export const log = pino({
  level: settings.logLevel,
  base: undefined,
  redact: {
    paths: ['email', 'password', 'token', 'code', 'cookie', 'authorization', '*.email', '*.token'],
    remove: true,
  },
})
