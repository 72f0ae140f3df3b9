/** What a text written by a stranger may become on a page. Anything else is a finding. */
const ELEMENTS: Record<string, { void?: true; attributes?: Record<string, RegExp> }> = {
  ...Object.fromEntries(
    ['p', 'h3', 'h4', 'h5', 'h6', 'ul', 'li', 'blockquote', 'pre', 'code', 'em', 'strong', 'del']
      .concat(['table', 'thead', 'tbody', 'tr', 'th', 'td'])
      .map((name) => [name, {}]),
  ),
  br: { void: true },
  hr: { void: true },
  ol: { attributes: { start: /^\d+$/ } },
  a: {
    attributes: { href: /^(https?:\/\/[^/\\]|mailto:|\/(?![/\\]))/, rel: /^nofollow noopener/ },
  },
}

/**
 * Reads HTML as strictly as it may be written here: tags in small letters, attributes in double
 * quotes, every bracket of a text escaped, everything closed in order, no link inside of a link.
 *
 * @returns what does not fit, empty when all does
 */
export function findingsIn(html: string): string[] {
  const findings: string[] = []
  const open: string[] = []
  const piece = /<(\/?)([a-z][a-z\d]*)((?: [a-z-]+="[^"<>]*")*)>|[^<>]+|[<>]/gy
  for (const [whole, slash, name, attributes] of html.matchAll(piece)) {
    if (name === undefined) {
      if (/^[<>]$/.test(whole)) findings.push(`a bare ${whole} in the text`)
      if (/&(?!#?\w+;)/.test(whole)) findings.push(`a bare & in ${whole.slice(0, 40)}`)
      continue
    }
    const element = ELEMENTS[name]
    if (!element) findings.push(`an element that is not allowed: ${whole}`)
    else if (slash) {
      if (open.pop() !== name) findings.push(`closes what is not open: ${whole}`)
    } else {
      findings.push(...findingsInAttributes(attributes ?? '', element.attributes ?? {}))
      if (name === 'a' && open.includes('a')) findings.push('a link inside of a link')
      if (name === 'a' && !/ href="\/|rel="/.test(attributes ?? ''))
        findings.push(`no rel: ${whole}`)
      if (!element.void) open.push(name)
    }
  }
  return open.length ? [...findings, `left open: ${open.join(' ')}`] : findings
}

function findingsInAttributes(text: string, allowed: Record<string, RegExp>) {
  return [...text.matchAll(/ ([a-z-]+)="([^"]*)"/g)].flatMap(([whole, name = '', value = '']) => {
    if (!allowed[name]?.test(value)) return [`an attribute that is not allowed:${whole}`]
    return /[\s\\]/.test(value) && name === 'href' ? [`a space in an address:${whole}`] : []
  })
}
