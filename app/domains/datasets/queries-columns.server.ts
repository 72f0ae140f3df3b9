import type { Transaction } from 'db/client'

/** What columns say, in the place of what was said before. */
export async function replaceDescriptions(
  datasetId: string,
  descriptions: { name: string; description: string }[],
  trx: Transaction,
): Promise<void> {
  const names = descriptions.map(({ name }) => name)
  if (names.length === 0) return
  await trx
    .deleteFrom('columnDescription')
    .where('datasetId', '=', datasetId)
    .where('name', 'in', names)
    .execute()
  const said = descriptions.filter(({ description }) => description !== '')
  if (said.length === 0) return
  await trx
    .insertInto('columnDescription')
    .values(said.map((each) => ({ datasetId, ...each })))
    .execute()
}
