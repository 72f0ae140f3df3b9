/** What proves who somebody is, by the name of its field: it is neither kept nor shown again. */
export const isSecret = (field: string) => /password|current|code|token|key|secret/i.test(field)

export interface TypedText {
  field: string
  text: string
}

/** What a form says of itself: which thing and which question it is about, what it had shown, whether it was sent before. */
const isMark = (field: string) =>
  /^(__.*|once|since|seen|version|from|back|question|section|voice|account|sure)$|-(seen|original|current|kept|voice)$/.test(
    field,
  )

/**
 * What its sender typed into a form or chose in it, to be given back where nothing is left that could take it; neither
 * secrets nor the form's own marks.
 */
export function typedTexts(form: Iterable<[string, unknown]>): TypedText[] {
  return [...form].flatMap(([field, value]) => {
    const text = typeof value === 'string' ? value.trim() : ''
    return text && !isSecret(field) && !isMark(field) ? [{ field, text }] : []
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
