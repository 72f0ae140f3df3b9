import { randomUUID } from 'node:crypto'
import { action as tell } from '~/routes/needs/new'
import { recording } from './recordings'
import { somebody } from './people'
import { post, type Asked } from './visit'

export const texts = {
  happens: 'Las familias no saben a qué penal trasladaron a su pariente y nadie contesta.',
  whom: 'Unas 400 familias al año, casi todas de municipios rurales.',
  different: 'Que una familia sepa en un día dónde está su pariente.',
}

/** The form of a need, with a note of voice where it is asked for. */
export function needFields(change: Record<string, string | Buffer> = {}): FormData {
  const form = new FormData()
  const fields: Record<string, string | Buffer> = { once: randomUUID(), language: 'es', ...change }
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.set(name, value)
    else form.set(name, new File([new Uint8Array(value)], 'Grabación de Yadira.m4a'))
  }
  return form
}

/** Tells a need without an account. Gives the words of its key. */
export async function toldByKey(change: Record<string, string | Buffer> = texts): Promise<string> {
  const answered = await post(tell, needFields(change))
  if (!('sent' in answered) || !answered.sent) throw new Error(JSON.stringify(answered))
  return answered.sent.join(' ')
}

/** Tells a need as somebody with an account. Gives its id. */
export async function toldBy(
  who: NonNullable<Asked['as']>,
  change: Record<string, string | Buffer> = texts,
): Promise<string> {
  const answered = await post(tell, needFields(change), { as: who })
  if (!(answered instanceof Response) || answered.status !== 302)
    throw new Error(JSON.stringify(answered))
  return answered.headers.get('location')!.split('/').pop()!
}

/** A need that was told by voice, and a companion who has taken it. */
export async function spokenNeed() {
  const teller = await somebody()
  const companion = await somebody('companion')
  const voice = await recording('m4a')
  const id = await toldBy(teller, { whom: texts.whom, 'happens-voice': voice })
  return { teller, companion, id, params: { need: id }, voice }
}
