/** What proves who somebody is, by the name of its field: it is neither kept nor shown again. */
export const isSecret = (field: string) => /password|current|code|token|key|secret/i.test(field)

export interface TypedText {
  field: string
  text: string
}

/**
 * The texts of a form, for its sender to copy where nothing is left that could take them. A text has more than one word:
 * what has one is a choice, a mark of the form's own or quickly typed again.
 */
export function typedTexts(form: Iterable<[string, unknown]>): TypedText[] {
  return [...form].flatMap(([field, value]) => {
    const text = typeof value === 'string' ? value.trim() : ''
    return /\s/.test(text) && !isSecret(field) ? [{ field, text }] : []
  })
}

/** An answer that refuses a form, with its texts; without any it is what it was. */
export function withTypedTexts(refusal: Response, typed: TypedText[], sentence?: string): Response {
  return typed.length === 0
    ? refusal
    : Response.json({ typed, sentence }, { status: refusal.status })
}

/** What such an answer holds. */
export function refusedWith(body: unknown): { typed: TypedText[]; sentence: string } {
  if (typeof body === 'string') return { typed: [], sentence: body }
  const { typed = [], sentence = '' } = (body ?? {}) as Partial<ReturnType<typeof refusedWith>>
  return { typed, sentence }
}
