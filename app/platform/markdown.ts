import { Parser } from 'marked'
import { SafeHtml, escapeHtml } from './markdown-html'
import { BoundedLexer } from './markdown-limits'

/** Longer texts are shown as they were typed; so are long lines, on which the parser is slow. */
const MOST_CHARACTERS = 64_000
const LONGEST_LINE = 4_000

/**
 * Markdown (CommonMark with GitHub's tables and bare links) as HTML that is safe to put on a page.
 *
 * Nothing of what was typed becomes markup by itself: HTML is shown as text, links lead only to
 * http, https, mailto and to pages of ours, and pictures become links, so that a reader's browser
 * asks no other host for anything. Never throws, and takes at most a fraction of a second.
 *
 * @param options.base where relative links lead, such as the folder of a README; without it only
 *   those that begin with `/` are links
 */
export function renderMarkdown(source: string, options: { base?: string } = {}): string {
  const text = source.replaceAll('\0', '\uFFFD')
  if (text.length > MOST_CHARACTERS || hasLongLine(text)) return asTyped(text)
  try {
    const tokens = new BoundedLexer().lex(text)
    return new Parser({ renderer: new SafeHtml(options.base) }).parse(tokens)
  } catch {
    // Also what a bug in the parser would lead to: a reader loses the layout, never the text.
    return asTyped(text)
  }
}

const hasLongLine = (text: string) => text.split('\n').some((line) => line.length > LONGEST_LINE)
const asTyped = (text: string) => `<pre>${escapeHtml(text)}</pre>\n`
