import { sql } from 'kysely'
import { db } from 'db/client'
import { expect, test } from 'vitest'

// Raw: this asks about the database itself.
const nameOfDatabase = sql<{ name: string }>`select current_database() as name`

test('each file of route tests has a migrated database of its own', async () => {
  const { rows } = await nameOfDatabase.execute(db)
  expect(rows[0]?.name).toMatch(/^tequio_test_\d+_routes_[0-9a-f]{8}$/)
  await expect(db.selectFrom('person').select('id').execute()).resolves.toEqual([])
})
