import { wordmarkOutline } from '../wordmark'
import { outlineText, textWidth } from './outline-text'
import { threadDrawing } from './thread-drawing'
import { wrapLines } from './wrap-lines'

export interface PreviewPicture {
  /** What it is, and its state: "Reto · publicado". */
  kind?: string
  title: string
  /** From whom it comes. */
  by?: string
  /** How far the work has come, counted from 1, and the same in words: "4 de 10, equipos". */
  thread?: { at: number; of: number; stopped?: boolean; words: string }
}

const left = 72
const width = 1200 - 2 * left

/**
 * The picture that a link to a page carries in messengers: an SVG of 1200 × 630. All text is outlines, so it looks the
 * same on a machine without fonts, and nothing that a person wrote gets into its markup.
 */
export function previewPicture({ kind, title, by, thread }: PreviewPicture): string {
  const room = thread ? 3 : 4
  const large = wrapLines(title, width, room, (text) => textWidth(text, 76))
  const size = large.length < room ? 76 : 62
  const lines = wrapLines(title, width, room, (text) => textWidth(text, size))
  const afterTitle = 262 + (lines.length - 1) * size * 1.08
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">',
    '<rect width="1200" height="630" fill="#ffffff"/>',
    logo,
    kind ? `<g fill="#4b5965">${outlineText(kind, left, 178, 30)}</g>` : '',
    '<g fill="#14202b">',
    ...lines.map((line, index) => outlineText(line, left, 262 + index * size * 1.08, size)),
    '</g>',
    by ? `<g fill="#4b5965">${outlineText(by, left, afterTitle + 58, 32)}</g>` : '',
    thread ? threadAt(thread) : '',
    '</svg>',
  ].join('')
}

function threadAt({ at, of, stopped = false, words }: NonNullable<PreviewPicture['thread']>) {
  return `${threadDrawing(left, 472, of, at, stopped)}<g fill="#14202b">${outlineText(words, left, 598, 30)}</g>`
}

const logo = `<g transform="translate(${left} 52) scale(2.1)"><path fill="#14202b" d="M5 2h6v9.5H5zM5 20.5h6V30H5zM13 2h6v28h-6zM21 2h6v9.5h-6zM21 20.5h6V30h-6z"/><path fill="#b0103c" d="M0 13h11.5v6H0zM20.5 13H32v6H20.5z"/></g><path transform="translate(156 55) scale(.68)" fill="#14202b" d="${wordmarkOutline}"/>`
