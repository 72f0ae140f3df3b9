import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'
import { testSettings } from './settings'
import { databaseAt } from './template'

// Each test file has a copy of the template for itself, and has it before it imports `db/client`.
const { server, template } = inject('database')
const name = `${template}_${randomBytes(4).toString('hex')}`
const settings = testSettings(databaseAt(server, name))

await onServer(`create database ${name} template ${template}`)
Object.assign(process.env, settings)

// Use-cases put tasks into the queue; nobody works them off here.
const { closeQueue, openQueue } = await import('~/platform/queue')
await openQueue([], { working: false })

afterAll(async () => {
  const { closeDatabase } = await import('db/client')
  await closeQueue()
  await closeDatabase()
  await onServer(`drop database ${name} with (force)`)
  rmSync(settings.DATA_DIR, { recursive: true, force: true })
})

async function onServer(statement: string) {
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}
