import { renderMarkdown } from '~/platform/markdown'
import type { Parts } from './document'

/** Where the text leaves room for a table that the page draws itself. */
const place = 'table'

/** Divides Markdown at its second-level headings (`## Title` or `## Title {#address}`): each becomes a part of the page. */
export function partsOf(markdown: string): Parts {
  const [opening = '', ...chapters] = markdown.split(/^## /m)
  return {
    opening: renderMarkdown(opening.trim()),
    parts: chapters.map((chapter) => {
      const [heading = '', ...lines] = chapter.split('\n')
      const [title = '', id] = heading.split(' {#')
      const [before = '', after] = lines.join('\n').split(`{{${place}}}`)
      return {
        title,
        id: id?.replace('}', ''),
        html: renderMarkdown(before.trim()),
        rest: after === undefined ? null : renderMarkdown(after.trim()),
      }
    }),
  }
}
