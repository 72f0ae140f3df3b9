/**
 * Which of the named things stay, are renamed, come new or go, when a list of names is edited as lines of text. A line
 * that is there already keeps its row; the others take the place of the rows that vanished, in order: a renamed track
 * is still the track that briefs stand in.
 */
export function matchNames(before: { id: string; name: string }[], names: string[]) {
  const kept = new Map(before.map(({ id, name }) => [name, id]))
  const vanished = before.filter(({ name }) => !names.includes(name)).map(({ id }) => id)
  const named = names.map((name, position) => ({
    id: kept.get(name) ?? vanished.shift() ?? null,
    name,
    position,
  }))
  return { named, removed: vanished }
}
