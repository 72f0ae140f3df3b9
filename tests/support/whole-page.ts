const elements = new Set(
  [
    'html head meta title link script body header footer main nav section article aside search div span p a b i em strong',
    'small s del ins sub sup mark q cite code pre kbd samp br hr wbr blockquote ol ul li dl dt dd h1 h2 h3 h4 h5 h6 time',
    'abbr figure figcaption img audio table caption colgroup col thead tbody tfoot tr th td form fieldset legend label input',
    'button select option optgroup textarea output progress meter details summary',
    'svg g path rect line circle ellipse polygon polyline text tspan defs pattern clippath use',
  ].flatMap((line) => line.split(' ')),
)

/** Attributes that lead somewhere; where to is held against what a page of ours may lead to. */
const leading = /^(href|src|action|formaction|xlink:href|poster|ping|background|cite|data|srcset)$/
const led = /^($|https?:\/\/[^/\\]|mailto:|\/(?![/\\])|[#?])/i
const forbidden = /^(on|style$|srcdoc$|srcset$|formaction$|ping$)/

const piece =
  /<!DOCTYPE html>|<!--[^]*?-->|<(\/?)([a-z][\w:-]*)((?:\s+[a-z_:][\w:.-]*(?:="[^"]*")?)*)\s*\/?>|[^<]+|</giy

/**
 * Reads a whole page as strictly as React writes one, and tells of whatever could act: an element, an attribute or an
 * address that is none of ours, a script without the page's nonce, a bracket that was not escaped.
 */
export function activeContentIn(html: string): string[] {
  const findings: string[] = []
  const whole = html.replace(
    /<script\b([^>]*)>[^]*?<\/script>/gi,
    (_, attributes: string) => `<script${attributes}></script>`,
  )
  for (const [text, closing, name, attributes = ''] of whole.matchAll(piece)) {
    if (text === '<') findings.push('a bare bracket')
    if (name === undefined || closing) continue
    if (!elements.has(name.toLowerCase())) findings.push(`an element: ${text.slice(0, 80)}`)
    if (name === 'script' && !/ nonce="[^"]+"/.test(attributes))
      findings.push(`a script without a nonce: ${text.slice(0, 80)}`)
    for (const [, attribute = '', value = ''] of attributes.matchAll(
      /\s([\w:.-]+)(?:="([^"]*)")?/g,
    )) {
      if (forbidden.test(attribute)) findings.push(`an attribute: ${attribute}="${value}"`)
      const isLed = led.test(plain(value)) || (name === 'img' && isDrawn(value))
      if (leading.test(attribute) && !isLed) findings.push(`an address: ${attribute}="${value}"`)
    }
  }
  return findings
}

/** A picture within the page, of nothing but shapes, as the server draws a code to be photographed. */
function isDrawn(address: string): boolean {
  const [, drawn] = /^data:image\/svg\+xml;base64,([\w+/]+=*)$/.exec(address) ?? []
  const svg = drawn === undefined ? '' : Buffer.from(drawn, 'base64').toString()
  const shapes = /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"( [\w-]+="[\w ]*")*>(<path( [\w-]+="[\w #.-]*")*\/>)+<\/svg>\s*$/ // prettier-ignore
  return shapes.test(svg)
}

/** What an attribute says once a browser has read its references. */
export function plain(text: string): string {
  return text
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
