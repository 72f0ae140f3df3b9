/** A stretch of text of a page with the language in which a screen reader speaks it. */
export interface Spoken {
  text: string
  language: string
}

const empty = new Set('area base br col hr img input link meta source wbr'.split(' '))
const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&#39;': "'", '&nbsp;': ' ' } // prettier-ignore

/** What the body of a page says, each text under the `lang` that is nearest to it (HTML, 3.2.6.2). */
export function spoken(html: string): Spoken[] {
  const said: Spoken[] = []
  const open: { name: string; language: string }[] = []
  const words = html.replace(/<!--.*?-->/gs, '').replace(/<(script|style|head)\b.*?<\/\1>/gs, '')
  for (const [, close, name, attributes, text] of words.matchAll(
    /<(\/?)([a-z][a-z0-9-]*)((?:[^>"]|"[^"]*")*)>|([^<]+)/gi,
  )) {
    const language = open.at(-1)?.language ?? ''
    if (text?.trim()) said.push({ text: plain(text), language })
    if (!name || empty.has(name) || attributes?.endsWith('/')) continue
    if (close) open.splice(open.findLastIndex((each) => each.name === name))
    else open.push({ name, language: / lang="([^"]*)"/.exec(attributes ?? '')?.[1] ?? language })
  }
  return said
}

/** Text as it is read: no marks, one blank between words. */
export function plain(text: string): string {
  return text
    .replace(/&(?:amp|lt|gt|quot|nbsp|#x27|#39);/g, (sign) => signs[sign]!)
    .replace(/\s+/g, ' ')
    .trim()
}
