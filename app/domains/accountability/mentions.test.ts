import { expect, test } from 'vitest'
import { givesAway, turnedBack, withoutMentions, withoutMentionsIn, type Mention } from './mentions'

const name: Mention = { text: 'Casa Azul & Hijas', instead: 'Organización 3f9', as: 'name' }
const path: Mention = {
  text: '/organizations/casa-azul',
  instead: '/organizations/resguardo-3f9',
  as: 'path',
}
const handle: Mention = { text: 'luz-81', instead: 'resguardo-3f9', as: 'handle' }

test('a name is taken out wherever it stands, whatever its case and spaces', () => {
  expect(withoutMentions('Con CASA  azul & hijas, desde 2019.', [name])).toBe(
    'Con Organización 3f9, desde 2019.',
  )
  expect(withoutMentions('<b>Casa Azul &#38; Hijas</b>', [name])).toBe('<b>Organización 3f9</b>')
})

test('a longer word that holds a name is another word', () => {
  expect(withoutMentions('Casa Azul & Hijastras', [name])).toBe('Casa Azul & Hijastras')
})

test('an everyday word is no mention of who is called so, unless nothing else stands there', () => {
  const bridge: Mention = { text: 'Puente', instead: 'Organización 3f9', as: 'name' }
  expect(withoutMentions('Un puente entre sectores', [bridge])).toBe('Un puente entre sectores')
  expect(withoutMentions('puente', [bridge])).toBe('Organización 3f9')
  const sun: Mention = { text: 'sol', instead: 'resguardo-3f9', as: 'handle' }
  expect(withoutMentions('El sol, dice @sol', [sun])).toBe('El sol, dice @resguardo-3f9')
})

test('a link leads to the new address, and others as before', () => {
  expect(withoutMentions('/organizations/casa-azul/edit', [path])).toBe(
    '/organizations/resguardo-3f9/edit',
  )
  expect(withoutMentions('/organizations/casa-azul-2', [path])).toBe('/organizations/casa-azul-2')
})

test('the texts of JSON are changed and nothing else in it', () => {
  const facts = { who: 'luz-81', count: 3, list: ['con luz-81', null] }
  expect(withoutMentionsIn(facts, [handle])).toEqual({
    who: 'resguardo-3f9',
    count: 3,
    list: ['con resguardo-3f9', null],
  })
})

test('what was written on meanwhile gets the name back too', () => {
  const hidden = withoutMentions('Con luz-81 en /organizations/casa-azul', [handle, path])
  expect(withoutMentions(`${hidden}. Y más.`, turnedBack([handle, path]))).toBe(
    'Con luz-81 en /organizations/casa-azul. Y más.',
  )
})

test('a name that has half of the other one’s words gives it away', () => {
  expect(givesAway('Umbral y Justicia dos', 'Umbral Justicia, A.C.')).toBe(true)
  expect(givesAway('Justicia del cerro', 'Umbral Justicia, A.C.')).toBe(true)
  expect(givesAway('Colectiva del cerro', 'Umbral Justicia, A.C.')).toBe(false)
  expect(givesAway('Red Sur', 'Red Sur')).toBe(true)
})

test('a text grows beyond no column', () => {
  const short: Mention = { text: 'Casa Sol', instead: 'Organización en resguardo 3f9a', as: 'name' }
  const full = `Casa Sol ${'x'.repeat(491)}`
  expect(withoutMentions(full, [short])).toHaveLength(500)
})
