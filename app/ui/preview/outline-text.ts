import { letters } from './letters'

const unitsPerEm = 1200
/** Headings are set a little closer than the face is. */
const tracking = -14
/** Capitals are taller by this much, so what stands on them stands higher. */
const capitalRise = 170
const below = '\u0327'

interface Piece {
  outline: string
  x: number
  y: number
}

/** How wide a text is at a size in pixels. */
export function textWidth(text: string, size: number): number {
  return (set(text).width * size) / unitsPerEm
}

/** A line of text as outlines, its baseline's left end at (x, y). */
export function outlineText(text: string, x: number, y: number, size: number): string {
  const scale = size / unitsPerEm
  const pieces = set(text).pieces.map(
    (piece) => `<path transform="translate(${piece.x} ${piece.y})" d="${piece.outline}"/>`,
  )
  return `<g transform="translate(${x} ${y}) scale(${scale})">${pieces.join('')}</g>`
}

/** Sets letter beside letter; one that the face lacks is passed over, its accents too. */
function set(text: string): { width: number; pieces: Piece[] } {
  const pieces: Piece[] = []
  let width = 0
  let middle = 0
  let rise = 0
  for (const letter of separated(text)) {
    const known = letters[letter]
    if (known === undefined) continue
    const [advance = '0', outline = ''] = split(known)
    if (isAccent(letter)) {
      pieces.push({ outline, x: middle, y: letter === below ? 0 : -rise })
      continue
    }
    pieces.push({ outline, x: width, y: 0 })
    middle = width + Number(advance) / 2
    rise = letter === letter.toUpperCase() ? capitalRise : 0
    width += Number(advance) + tracking
  }
  return { width, pieces }
}

/** Letters apart from their accents; an i loses its dot to one that stands above it. */
function separated(text: string): string[] {
  return [...text.normalize('NFD').replace(/i(?=[\u0300-\u030a])/g, 'ı')]
}

const isAccent = (letter: string) => letter >= '\u0300' && letter <= '\u036f'

function split(known: string): string[] {
  const space = known.indexOf(' ')
  return [known.slice(0, space), known.slice(space + 1)]
}
