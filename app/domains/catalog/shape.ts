import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Scalar } from 'yaml'

/** What is wrong with a file of metadata, and where: `maintenance.contacts[0].name`. */
export interface Finding {
  level: 'error' | 'warning'
  key: string
  message: string
}

interface Common {
  required?: boolean
  /** What the file says instead of this key by now. */
  deprecated?: string
}

interface TextShape extends Common {
  is: 'text'
  /** An empty text counts as none; else it is checked as it stands. */
  mayBeEmpty?: boolean
  check?: (text: string) => string | null
  /** What had better be written otherwise, where it is right. */
  advise?: (text: string) => string | null
}

interface ListShape extends Common {
  is: 'list'
  of: Shape
  /** One value may stand alone, without a list around it. */
  orOne?: boolean
  least?: number
}

interface RecordShape extends Common {
  is: 'record'
  keys: Record<string, Shape>
  /** What can only be said of several keys together. */
  check?: (texts: Record<string, unknown>) => Omit<Finding, 'level'>[]
}

/** One value a language: `{ es: …, en-US: … }`. */
interface LanguagesShape extends Common {
  is: 'languages'
  of: Shape
  isTag: (tag: string) => boolean
}

export type Shape = TextShape | ListShape | RecordShape | LanguagesShape | (Common & { is: 'flag' })

/**
 * Holds a YAML node against the shape that it should have. Numbers and dates are texts as they were written, since
 * `version: 1.10` means no number.
 */
export function checkShape(
  found: unknown,
  shape: Shape,
  key: string,
  document: Document,
): Finding[] {
  const node = isAlias(found) ? found.resolve(document) : found
  if (isNothing(node)) return shape.required ? checkMissing(shape, key, document) : []
  const findings = shape.deprecated
    ? [{ level: 'warning' as const, key, message: shape.deprecated }]
    : []
  return [...findings, ...checkValue(node, shape, key, document)]
}

/** Of a record that is missing, what it would have to hold is. */
function checkMissing(shape: Shape, key: string, document: Document): Finding[] {
  if (shape.is === 'record') return checkRecord([], shape, key, document)
  return [error(key, `${last(key)} is a required field`)]
}

function checkValue(node: unknown, shape: Shape, key: string, document: Document): Finding[] {
  const wrongType = [error(key, 'wrong type for this field')]
  switch (shape.is) {
    case 'text':
      return isScalar(node) ? checkText(textOf(node), shape, key) : wrongType
    case 'flag':
      return isScalar(node) && typeof node.value === 'boolean' ? [] : wrongType
    case 'list':
      return checkList(node, shape, key, document) ?? wrongType
    case 'record':
      return isMap(node) ? checkRecord(node.items, shape, key, document) : wrongType
    case 'languages':
      return isMap(node) ? checkLanguages(node.items, shape, key, document) : wrongType
  }
}

function checkText(text: string, shape: TextShape, key: string): Finding[] {
  if (text === '' && shape.required) return [error(key, `${last(key)} is a required field`)]
  if (text === '' && shape.mayBeEmpty) return []
  const wrong = shape.check?.(text)
  if (wrong) return [error(key, `${last(key)} ${wrong}`)]
  const advice = shape.advise?.(text)
  return advice ? [{ level: 'warning', key, message: advice }] : []
}

function checkList(node: unknown, shape: ListShape, key: string, document: Document) {
  if (!isSeq(node)) {
    return shape.orOne && isScalar(node) ? checkShape(node, shape.of, `${key}[0]`, document) : null
  }
  if (node.items.length < (shape.least ?? 0)) {
    return [error(key, `${last(key)} must contain more than 0 items`)]
  }
  return node.items.flatMap((item, index) =>
    checkShape(item, shape.of, `${key}[${index}]`, document),
  )
}

type Items = readonly { key: unknown; value: unknown }[]

function checkRecord(items: Items, shape: RecordShape, key: string, document: Document) {
  const within = (name: string) => (key ? `${key}.${name}` : name)
  const unknown = items
    .map((item) => nameOf(item.key))
    .filter((name) => !Object.hasOwn(shape.keys, name))
    .map((name) => error(within(name), `unknown field "${name}"`))
  const known = Object.entries(shape.keys).flatMap(([name, inner]) => {
    const item = items.find((candidate) => nameOf(candidate.key) === name)
    return checkShape(item?.value ?? null, inner, within(name), document)
  })
  const values = Object.fromEntries(
    items.map((item) => [nameOf(item.key), (item.value as Node | null)?.toJS(document)]),
  )
  const together = shape
    .check?.(values)
    .map((finding) => error(within(finding.key), finding.message))
  return [...unknown, ...known, ...(together ?? [])]
}

function checkLanguages(items: Items, shape: LanguagesShape, key: string, document: Document) {
  const tags = items.map((item) => nameOf(item.key))
  if (tags.length === 0) return [error(key, `${last(key)} must contain more than 0 items`)]
  const wrong = tags.every(shape.isTag)
    ? []
    : [error(key, `${last(key)} must be a valid BCP 47 language`)]
  const inner = items.flatMap((item) => {
    const tag = nameOf(item.key)
    const within = /^[A-Za-z]+$/.test(tag) ? `${key}.${tag}` : `${key}[${tag}]`
    return checkShape(item.value, { ...shape.of, required: true }, within, document)
  })
  return [...wrong, ...inner]
}

function error(key: string, message: string): Finding {
  return { level: 'error', key, message }
}

/** The last part of a key, which a message speaks of. */
function last(key: string): string {
  return key.split('.').at(-1) ?? key
}

function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null)
}

/** A scalar as it was written: `1.10` stays that. */
function textOf(scalar: Scalar): string {
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value))
}

function nameOf(key: unknown): string {
  return isScalar(key) ? textOf(key) : String(key)
}
