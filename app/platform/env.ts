import { z } from 'zod'
import { languages } from '~/shared/languages'

const whole = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`
  return z.coerce.number({ error }).int(error).min(least, error).max(most, error)
}
const url = z
  .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
  .transform((text) => text.replace(/\/$/, ''))
const oneOf = <const Word extends string>(...words: readonly Word[]) =>
  z.enum(words, { error: `must be one of: ${words.join(', ')}` })
const switched = oneOf('on', 'off').transform((text) => text === 'on')

/** Every setting there is, as CONTRACT names it. An empty variable counts as absent. A refusal says what is allowed. */
export const variables = z.object({
  PORT: whole(0, 65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  APP_URL: url.optional(),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be an address that begins with postgres:// or postgresql://',
    })
    .optional(),
  DATABASE_POOL: whole(2, 200).default(10),
  DATA_DIR: z.string().default('.data'),
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'must be an address that begins with smtp:// or smtps://',
    })
    .optional(),
  MAIL_FROM: z.string().optional(),
  MAIL_IN: z
    .string()
    .regex(/^.+:\d+$/, 'must be host:port')
    .optional(),
  MAIL_IN_DOMAIN: z.string().optional(),
  GITHUB_API_URL: url.optional(),
  GITHUB_URL: url.optional(),
  GITHUB_APP_ID: z.string().optional(),
  GITHUB_APP_PRIVATE_KEY: z.string().optional(),
  GITHUB_TOKEN: z.string().optional(),
  GITHUB_CLIENT_ID: z.string().optional(),
  GITHUB_CLIENT_SECRET: z.string().optional(),
  GITHUB_WEBHOOK_SECRET: z.string().optional(),
  STORAGE: oneOf('disk', 'uploadthing').default('disk'),
  UPLOADTHING_TOKEN: z.string().optional(),
  UPLOADTHING_API_URL: url.optional(),
  UPLOADTHING_INGEST_URL: url.optional(),
  UPLOADTHING_UFS_HOST: z.string().optional(),
  UPLOADTHING_UFS_APP_ID_LOCATION: oneOf('subdomain', 'path').optional(),
  TRUST_PROXY: z.string().optional(),
  WORKER: oneOf('inline', 'off').default('inline'),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info'),
  DEMO: switched.optional(),
  DEMO_NOW: z.iso
    .datetime({
      offset: true,
      error: 'must be an instant with its offset, such as 2026-01-31T18:00:00-06:00',
    })
    .transform((text) => new Date(text))
    .optional(),
  OPERATOR_NAME: z.string().optional(),
  OPERATOR_CONTACT: z.string().optional(),
  DEFAULT_LANGUAGE: oneOf(...languages).default('es'),
})

/** From here on the demo's story, part of which is told back from the clock's first instant, is in its right order. */
const demoStoryEnds = new Date('2019-09-03T18:00:00Z')

export type Settings = ReturnType<typeof readSettings>

/**
 * Reads and checks the environment.
 * @throws Error with one sentence a line, each naming its variable
 */
export function readSettings(environment: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = variables.safeParse(given)
  if (!read.success) {
    throw new Error(read.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('\n'))
  }
  const s = read.data
  const demo = s.DEMO ?? s.DATABASE_URL === undefined
  const missing = [
    s.DATABASE_URL && !s.SESSION_SECRET && 'SESSION_SECRET is required with DATABASE_URL',
    !demo && !s.SMTP_URL && 'SMTP_URL is required when DEMO is off',
    !demo && !s.MAIL_FROM && 'MAIL_FROM is required when DEMO is off',
    s.MAIL_IN && !s.MAIL_IN_DOMAIN && 'MAIL_IN_DOMAIN is required with MAIL_IN',
    s.MAIL_IN_DOMAIN && !s.MAIL_IN && 'MAIL_IN is required with MAIL_IN_DOMAIN',
    s.STORAGE === 'uploadthing' &&
      !s.UPLOADTHING_TOKEN &&
      'UPLOADTHING_TOKEN is required when STORAGE is uploadthing',
    s.DEMO_NOW && !demo && 'DEMO_NOW is refused unless DEMO is on',
    s.DEMO_NOW &&
      s.DEMO_NOW < demoStoryEnds &&
      `DEMO_NOW lies before the demo story's last event; it may not be earlier than ${demoStoryEnds.toISOString()}`,
  ].filter(Boolean)
  if (missing.length > 0) throw new Error(missing.join('\n'))
  return {
    port: s.PORT,
    host: s.HOST,
    appUrl: s.APP_URL ?? `http://localhost:${s.PORT}`,
    /** Whether somebody said where the instance answers, or it is only assumed. */
    addressGiven: given.APP_URL !== undefined || given.PORT !== undefined,
    databaseUrl: s.DATABASE_URL,
    databasePool: s.DATABASE_POOL,
    dataDir: s.DATA_DIR,
    sessionSecret: s.SESSION_SECRET,
    smtpUrl: s.SMTP_URL,
    mailFrom: s.MAIL_FROM ?? 'Tequio <tequio@localhost>',
    mailIn: s.MAIL_IN,
    mailInDomain: s.MAIL_IN_DOMAIN,
    githubApiUrl: s.GITHUB_API_URL,
    githubUrl: s.GITHUB_URL,
    githubAppId: s.GITHUB_APP_ID,
    githubAppPrivateKey: s.GITHUB_APP_PRIVATE_KEY,
    githubToken: s.GITHUB_TOKEN,
    githubClientId: s.GITHUB_CLIENT_ID,
    githubClientSecret: s.GITHUB_CLIENT_SECRET,
    githubWebhookSecret: s.GITHUB_WEBHOOK_SECRET,
    storage: s.STORAGE,
    uploadthingToken: s.UPLOADTHING_TOKEN,
    uploadthingApiUrl: s.UPLOADTHING_API_URL,
    uploadthingIngestUrl: s.UPLOADTHING_INGEST_URL,
    uploadthingUfsHost: s.UPLOADTHING_UFS_HOST,
    uploadthingUfsAppIdLocation: s.UPLOADTHING_UFS_APP_ID_LOCATION,
    trustProxy: s.TRUST_PROXY,
    worker: s.WORKER,
    logLevel: s.LOG_LEVEL,
    demo,
    demoNow: s.DEMO_NOW,
    operatorName: s.OPERATOR_NAME,
    operatorContact: s.OPERATOR_CONTACT,
    defaultLanguage: s.DEFAULT_LANGUAGE,
    /** Whether others than this machine can reach the instance: then the demo gives nothing away. */
    reachable: !['127.0.0.1', 'localhost', '::1'].includes(s.HOST),
    secureCookies: s.APP_URL?.startsWith('https:') ?? false,
  }
}

/** The settings of this process. A bad value stops it with a sentence instead of a stack. */
export const settings: Settings = (() => {
  try {
    return readSettings(process.env)
  } catch (error) {
    process.stderr.write(`Tequio cannot start.\n${(error as Error).message}\n`)
    process.exit(1)
  }
})()
