/** The beginning of a text, in a line, cut between two words where it is longer than `most` characters. */
export function shorten(text: string, most = 160): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const end = line.lastIndexOf(' ', most)
  return `${line.slice(0, end > 0 ? end : most).replace(/[,;:.]$/, '')}…`
}
