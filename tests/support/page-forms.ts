import { plain } from './whole-page'

export interface PageForm {
  /** Where it is sent. */
  action: string
  fields: { name: string; value: string; kind: 'fixed' | 'line' | 'lines'; most: number }[]
}

/** The forms of a page that send something, as a browser would send them untouched. */
export function formsOf(url: string, html: string): PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([^]*?)<\/form>/g)]
    .filter(([, attributes]) => /method="post"/i.test(attributes!))
    .map(([, attributes, inner]) => ({
      action: plain(/ action="([^"]*)"/.exec(attributes!)?.[1] ?? url),
      fields: [...linesIn(inner!), ...inputsIn(inner!), ...selectsIn(inner!)],
    }))
}

const nameIn = (tag: string) => plain(/ name="([^"]*)"/.exec(tag)?.[1] ?? '')
const mostIn = (tag: string) => Number(/ maxlength="(\d+)"/i.exec(tag)?.[1] ?? 0)

function linesIn(html: string): PageForm['fields'] {
  return [...html.matchAll(/<textarea\b([^>]*)>([^]*?)<\/textarea>/g)].map(([, tag, value]) => ({
    name: nameIn(tag!),
    value: plain(value!),
    kind: 'lines',
    most: mostIn(tag!),
  }))
}

function inputsIn(html: string): PageForm['fields'] {
  const chosen = new Set<string>()
  return [...html.matchAll(/<input\b([^>]*)>/g)].flatMap(([, tag]): PageForm['fields'] => {
    const type = / type="([^"]*)"/.exec(tag!)?.[1] ?? 'text'
    const name = nameIn(tag!)
    const value = plain(/ value="([^"]*)"/.exec(tag!)?.[1] ?? '')
    if (!name || type === 'file') return []
    if (type === 'checkbox' && !/ checked/.test(tag!)) return []
    // The last one that is chosen counts, the first where none is.
    if (
      type === 'radio' &&
      !/ checked/.test(tag!) &&
      (chosen.has(name) || !firstOf(html, name, tag!))
    )
      return []
    if (type === 'radio') chosen.add(name)
    const kind = type === 'text' || type === 'search' ? 'line' : 'fixed'
    return [{ name, value, kind, most: mostIn(tag!) }]
  })
}

/** Whether no button of a group is chosen and this is its first. */
function firstOf(html: string, name: string, tag: string): boolean {
  const group = [...html.matchAll(/<input\b([^>]*)>/g)].filter(([, each]) => nameIn(each!) === name)
  return group.every(([, each]) => !/ checked/.test(each!)) && group[0]?.[1] === tag
}

function selectsIn(html: string): PageForm['fields'] {
  return [...html.matchAll(/<select\b([^>]*)>([^]*?)<\/select>/g)].map(([, tag, inner]) => {
    const options = [...inner!.matchAll(/<option\b([^>]*)>/g)].map(([, option]) => option!)
    const chosen = options.find((option) => / selected/.test(option)) ?? options[0] ?? ''
    const value = plain(/ value="([^"]*)"/.exec(chosen)?.[1] ?? '')
    return { name: nameIn(tag!), value, kind: 'fixed', most: 0 }
  })
}
