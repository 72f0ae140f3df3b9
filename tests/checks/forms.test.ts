import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { questions } from '~/domains/challenges/questions'
import errors from '~/locales/es/errors'
import refusals from '~/locales/es/refusals'

const modules = import.meta.glob<Record<string, unknown>>('/app/domains/*/*schema.ts', {
  eager: true,
})

const schemas = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module).flatMap(([name, exported]) =>
    formsOf(exported).map((schema) => ({ name: `${path} ${name}`, schema })),
  ),
)

/** What people, scripts and old pages send instead of an answer. */
const nonsense = ['', ' ', '-1', '1.5', '9'.repeat(400), 'x', 'x'.repeat(100_000), '\u0000', '[]']

/** Behind a colon stands what the sentence is filled with: `too-short:10`. */
const known = (message: string) => message.split(':')[0]! in { ...errors, ...refusals }

function wordsOf(schema: z.ZodType, fields: [string, string][]): string[] {
  const form = new URLSearchParams(fields)
  const { error } = parseWithZod(form, { schema }).reply()
  return Object.entries(error ?? {}).flatMap(([field, said]) =>
    (said ?? []).filter((message) => !known(message)).map((message) => `${field}: ${message}`),
  )
}

test('there are forms to look at', () => {
  expect(schemas.length).toBeGreaterThan(50)
})

test.each(schemas)('$name says what is wrong in words that the locales know', ({ schema }) => {
  const strange = new Set(wordsOf(schema, []))
  for (const name of namesOf(schema)) {
    for (const value of nonsense) {
      wordsOf(schema, [[name, value]]).forEach((word) => strange.add(word))
    }
    const shapes: [string, string][][] = [
      [[name, 'x'], [name, 'y']],
      Array.from({ length: 101 }, () => [name, 'x'] as [string, string]),
      [[`${name}.x`, 'x']],
      [[`${name}[0]`, 'x']],
    ] // prettier-ignore
    for (const fields of shapes) wordsOf(schema, fields).forEach((word) => strange.add(word))
  }
  expect([...strange]).toEqual([])
})

test.each(schemas)('$name says how long each of its lists may be', ({ schema }) => {
  expect(endlessListsOf(schema)).toEqual([])
})

/** A schema, one that waits for what only its page knows, or a field that several forms share. */
function formsOf(exported: unknown): z.ZodType[] {
  if (exported instanceof z.ZodType)
    return [namesOf(exported).includes('') ? z.object({ field: exported }) : exported]
  if (typeof exported !== 'function') return []
  for (const given of [questions, 'https://github.com']) {
    try {
      const made: unknown = exported(given)
      if (made instanceof z.ZodType) return [made]
    } catch {
      // It takes something else, or makes no form.
    }
  }
  return []
}

interface Definition {
  type: string
  innerType?: z.ZodType
  in?: z.ZodType
  out?: z.ZodType
  element?: z.ZodType
  shape?: Record<string, z.ZodType>
  options?: z.ZodType[]
}

/** The names of a form's fields, those within lists too: `criteria[0].level`. */
function namesOf(schema: z.ZodType, name = ''): string[] {
  const definition = schema.def as unknown as Definition
  const { type, innerType, element, shape, options } = definition
  if (innerType) return namesOf(innerType, name)
  if (type === 'pipe') {
    const isPrepared = (definition.in!.def as unknown as Definition).type === 'transform'
    return namesOf(isPrepared ? definition.out! : definition.in!, name)
  }
  if (options) return options.flatMap((option) => namesOf(option, name))
  if (element) return [name, ...namesOf(element, `${name}[0]`)]
  if (!shape) return [name]
  const inside = Object.entries(shape).flatMap(([key, field]) =>
    namesOf(field, name === '' ? key : `${name}.${key}`),
  )
  return name === '' ? inside : [name, ...inside]
}

/** The names of a form's lists that say no length. */
function endlessListsOf(schema: z.ZodType, name = ''): string[] {
  const definition = schema.def as unknown as Definition
  const { innerType, element, shape, options } = definition
  const inside = [innerType, definition.in, definition.out, ...(options ?? [])]
    .filter((each) => each !== undefined)
    .flatMap((each) => endlessListsOf(each, name))
  const fields = Object.entries(shape ?? {}).flatMap(([key, field]) =>
    endlessListsOf(field, name === '' ? key : `${name}.${key}`),
  )
  if (!element) return [...inside, ...fields]
  const bounds = (schema.def.checks ?? []).map((each) => each._zod.def.check)
  const isBounded = bounds.includes('max_length')
  return [...(isBounded ? [] : [name]), ...endlessListsOf(element, `${name}[0]`)]
}
