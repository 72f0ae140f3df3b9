import { Renderer, type Tokens } from 'marked'

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeCharacters = (text: string, which: RegExp) =>
  text.replace(which, (character) => ENTITIES[character] ?? '')

/** Text as it is, for between tags and inside quoted attributes. */
export const escapeHtml = (text: string) => escapeCharacters(text, /[&<>"']/g)

/** The same, but `&aacute;` stays the letter that Markdown lets one write so. */
const escapeKeepingReferences = (text: string) =>
  escapeCharacters(text, /[<>"']|&(?!#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z\d]{1,31};)/gi)

const SCHEMES = ['http:', 'https:', 'mailto:']
/** Reserved by RFC 2606, so that no page on it exists: shows whether a path stays on our site. */
const OURS = 'http://ours.invalid'

/** Writes only the elements named here, each attribute by hand and every text escaped. */
export class SafeHtml extends Renderer {
  private insideLink = false

  constructor(private readonly base?: string) {
    super()
  }

  /** A page has its own h1 and h2: what a text calls its title is a part of a part of ours. */
  override heading({ tokens, depth }: Tokens.Heading) {
    const level = Math.min(depth + 2, 6)
    return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`
  }

  override code({ text }: Tokens.Code) {
    return `<pre><code>${escapeHtml(text)}\n</code></pre>\n`
  }

  override codespan({ text }: Tokens.Codespan) {
    return `<code>${escapeHtml(text)}</code>`
  }

  override html({ text, block }: Tokens.HTML | Tokens.Tag) {
    if (/^\s*<!--(?:(?!-->)[^])*-->\s*$/.test(text)) return ''
    return block ? `<p>${escapeHtml(text.trim())}</p>\n` : escapeHtml(text)
  }

  override text(token: Tokens.Text | Tokens.Escape) {
    if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens)
    return escapeKeepingReferences(token.text)
  }

  override checkbox({ checked }: Tokens.Checkbox) {
    return checked ? '[x] ' : '[ ] '
  }

  override list({ ordered, start, items }: Tokens.List) {
    const element = ordered ? 'ol' : 'ul'
    const from = ordered && Number(start) !== 1 ? ` start="${Number(start)}"` : ''
    return `<${element}${from}>\n${items.map((item) => this.listitem(item)).join('')}</${element}>\n`
  }

  override tablecell({ header, tokens }: Tokens.TableCell) {
    const element = header ? 'th' : 'td'
    return `<${element}>${this.parser.parseInline(tokens)}</${element}>\n`
  }

  override link({ href, text, tokens, autolink }: Tokens.Link) {
    const words = () => (autolink ? escapeHtml(text) : this.parser.parseInline(tokens))
    return this.anchor(autolink ? href : href.replaceAll('&amp;', '&'), words)
  }

  override image({ href, text }: Tokens.Image) {
    const words = text || href.split(/[?#]/)[0]?.split('/').pop() || href
    return this.anchor(href.replaceAll('&amp;', '&'), () => escapeKeepingReferences(words))
  }

  /** A picture inside of a link would make a link inside of a link, which browsers tear apart. */
  private anchor(href: string, words: () => string) {
    const attributes = this.insideLink ? null : this.destination(href)
    if (attributes === null) return words()
    this.insideLink = true
    const inner = words()
    this.insideLink = false
    return `<a ${attributes}>${inner}</a>`
  }

  private destination(href: string) {
    // GitHub reads a leading slash as the repository's root, not as its own.
    const ofTheirs = this.base && /^\/(?!\/)/.test(href) ? `.${href}` : href
    const url = URL.parse(ofTheirs, this.base)
    if (!url) return pathOfOurs(href)
    if (!SCHEMES.includes(url.protocol) || url.username || url.password) return null
    return `href="${escapeHtml(url.href)}" rel="nofollow noopener noreferrer"`
  }
}

function pathOfOurs(href: string) {
  const url = href.startsWith('/') ? URL.parse(href, OURS) : null
  if (url?.origin !== OURS || url.pathname.startsWith('//')) return null
  return `href="${escapeHtml(url.pathname + url.search + url.hash)}"`
}
