/** The beginning of a text, in a line, cut between two words where it is longer than `most` characters. */
export function shorten(text: string, most = 160): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most).replace(/\s+\S*$/, '')}…` : line
}
