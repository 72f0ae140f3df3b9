import { sql } from 'kysely'
import { db } from 'db/client'
import { expect, test } from 'vitest'
import { exportPerson } from '~/domains/accountability/export-person.server'
import { organizationColumns, personalTables } from '~/domains/accountability/personal-tables'
import { somebody } from '../support/people'

/** Raw: the database's own word on which columns name a person or an organisation, and what it does without one. */
async function referencesTo(table: 'person' | 'organization') {
  const { rows } = await sql<{ column: string; rule: string; nullable: string }>`
    select k.table_name || '.' || k.column_name as "column", r.delete_rule as rule, c.is_nullable as nullable
    from information_schema.referential_constraints r
    join information_schema.key_column_usage k on k.constraint_name = r.constraint_name
      and k.constraint_schema = r.constraint_schema
    join information_schema.columns c on c.table_schema = k.table_schema and c.table_name = k.table_name
      and c.column_name = k.column_name
    join information_schema.constraint_column_usage u on u.constraint_name = r.unique_constraint_name
      and u.constraint_schema = r.unique_constraint_schema
    where u.table_name = ${table} and u.column_name = 'id' and r.constraint_schema = 'public'
    order by 1`.execute(db)
  return rows
}

const all = Object.assign({}, ...Object.values(personalTables)) as Record<
  string,
  readonly [string, string | null]
>

test('every column that names a person stands in its domain’s list, and no list names one that is not there', async () => {
  const found = (await referencesTo('person')).map(({ column }) => column)
  expect([...new Set(found)].sort()).toEqual(Object.keys(all).sort())
})

test('what a list says happens without the person is what the database does', async () => {
  const wrong = (await referencesTo('person')).filter(({ column, rule, nullable }) => {
    const [then] = all[column] ?? []
    if (then === 'gone') return rule !== 'CASCADE'
    // A judge's sheets are made nameless by hand, before the account goes.
    if (column === 'judge_assignment.judge_id') return nullable !== 'YES'
    return rule !== 'SET NULL'
  })
  expect(wrong).toEqual([])
})

test('every section that a list names stands in the download of somebody who has done nothing yet', async () => {
  const person = await somebody()
  const told = (await exportPerson(person)) as unknown as Record<string, Record<string, unknown>>
  const missing = Object.entries(personalTables).flatMap(([domain, columns]) =>
    Object.values(columns as Record<string, readonly [string, string | null]>)
      .map(([, section]) => section)
      .filter((section) => section !== null && !(section in (told[domain] ?? {})))
      .map((section) => `${domain}.${section}`),
  )
  expect(missing).toEqual([])
})

test('every column that names an organisation is accounted for likewise', async () => {
  const found = await referencesTo('organization')
  expect(found.map(({ column }) => column).sort()).toEqual(Object.keys(organizationColumns).sort())
  const wrong = found.filter(
    ({ column, rule }) =>
      (organizationColumns[column as keyof typeof organizationColumns] === 'gone') !==
      (rule === 'CASCADE'),
  )
  expect(wrong).toEqual([])
})
