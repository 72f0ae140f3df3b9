import { db, type Db } from 'db/client'

/** Drafts that nobody was ever asked to read and that stand in the tables as they were written. */
const drafts = (on: Db) =>
  on
    .selectFrom('challenge')
    .select('slug')
    .where('state', '=', 'draft')
    .where('submittedAt', 'is', null)
    .where('concealedAt', 'is', null)

/** Not written in since an instant, and nobody has been told. */
export async function listToTell(untouched: Date, on: Db = db): Promise<string[]> {
  const rows = await drafts(on)
    .where((eb) => eb(eb.fn.coalesce('touchedAt', 'createdAt'), '<=', untouched))
    .where('warnedAt', 'is', null)
    .execute()
  return rows.map(({ slug }) => slug)
}

/** Not written in since an instant, and told of before another. */
export async function listToExpire(untouched: Date, told: Date, on: Db = db): Promise<string[]> {
  const rows = await drafts(on)
    .where((eb) => eb(eb.fn.coalesce('touchedAt', 'createdAt'), '<=', untouched))
    .where('warnedAt', '<=', told)
    .execute()
  return rows.map(({ slug }) => slug)
}
