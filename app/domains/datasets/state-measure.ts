/**
 * What a map of a table by state shows: the column that is asked for, or how many rows each state has. Where each has but
 * one, counting them says nothing, so the first column of amounts is drawn, and counting is no choice.
 * @param asked as the address has it: null where nothing was asked, empty where counting was
 */
export function stateMeasure<Column extends { name: string }>(
  asked: string | null,
  columns: Column[],
  isOnePerState: boolean,
): Column | null {
  const chosen = columns.find(({ name }) => name === asked)
  return chosen ?? (isOnePerState ? (columns[0] ?? null) : null)
}
