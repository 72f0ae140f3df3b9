import { renderMarkdown } from '~/platform/markdown'
import type { Parts } from './document'

/** Divides Markdown at its second-level headings, so that each becomes a part of the page. */
export function partsOf(markdown: string): Parts {
  const [opening = '', ...chapters] = markdown.split(/^## /m)
  return {
    opening: renderMarkdown(opening.trim()),
    parts: chapters.map((chapter) => {
      const [title = '', ...lines] = chapter.split('\n')
      return { title, html: renderMarkdown(lines.join('\n').trim()) }
    }),
  }
}
