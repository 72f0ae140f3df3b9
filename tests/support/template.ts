import { join } from 'node:path'
import { startEmbedded } from 'db/embedded/start-embedded'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { testSettings } from './settings'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where databases are made, and the migrated one that each test file gets a copy of. */
    database: { server: string; template: string }
  }
}

/**
 * Migrates one database for the whole run of the route tests, on the server of `DATABASE_URL`, else on an
 * embedded one of their own that is kept between runs.
 */
export default async function setup(project: TestProject) {
  const server = await openServer(project.config.root)
  const admin = new Client({ connectionString: server.url })
  await admin.connect()
  await sweepAbandoned(admin)

  // Two projects can be run by one process, and each has a database of its own.
  const template = `tequio_test_${process.pid}_${project.name}`
  await admin.query(`create database ${template} template template0 encoding 'UTF8'`)
  await migrateTemplate(databaseAt(server.url, template))
  project.provide('database', { server: server.url, template })

  return async () => {
    await admin.query(`drop database ${template} with (force)`)
    await admin.end()
    await server.stop()
  }
}

export function databaseAt(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}

async function openServer(root: string) {
  const given = process.env.DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const server = await startEmbedded(join(root, 'node_modules/.cache/tequio-route-tests'))
  const client = new Client({ connectionString: server.url })
  await client.connect()
  // Nothing here must outlive a power cut, and the tests commit often.
  await client.query('alter role current_user set synchronous_commit = off')
  await client.end()
  return server
}

/** A run that was killed leaves its databases behind; they bear its process number. */
async function sweepAbandoned(admin: Client) {
  const { rows } = await admin.query<{ name: string }>(
    "select datname as name from pg_database where datname ~ '^tequio_test_[0-9]+'",
  )
  for (const { name } of rows) {
    if (!isAlive(Number(name.split('_')[2]))) await admin.query(`drop database if exists ${name}`)
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** The settings stand only while it migrates: a second project set up by this process asks for `DATABASE_URL` too. */
async function migrateTemplate(url: string) {
  const before = { ...process.env }
  Object.assign(process.env, testSettings(url))
  const { migrate } = await import('db/migrate')
  await migrate()
  const { closeQueue, openQueue } = await import('~/platform/queue')
  const { queues } = await import('jobs/schedule')
  await openQueue(queues, { working: false })
  await closeQueue()
  const { closeDatabase } = await import('db/client')
  await closeDatabase()
  process.env = before
}
