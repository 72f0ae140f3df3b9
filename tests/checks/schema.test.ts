import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, inject, test } from 'vitest'
import { databaseAt } from '../support/template'

const codegen = 'node_modules/kysely-codegen/dist/cli/bin.js'

/** As `db/client` reads them: counts and amounts are numbers, a day is text. The rest is not ours to write. */
const options = [
  ['--date-parser', 'string'],
  ['--type-mapping', JSON.stringify({ int8: 'number', numeric: 'number' })],
  ['--exclude-pattern', '{kysely_*,pgboss.*}'],
  ['--dialect', 'postgres', '--camel-case', '--print', '--log-level', 'error'],
].flat()

test('the types of the schema are those of the migrations', async () => {
  const { server, template } = inject('database')
  const args = [codegen, ...options, '--url', databaseAt(server, template)]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  await expect(`${stdout.trim()}\n`).toMatchFileSnapshot('../../db/schema.ts')
})
