import { expect, test } from 'vitest'
import { refusedWith, typedTexts, withTypedTexts } from './typed-texts'

const sent: [string, unknown][] = [
  ['question', 'problem'],
  ['problem-seen', 'k3Jd_0-aQ1x'],
  ['problem', ' Nadie avisa\r\na las familias. '],
  ['theme', 'prevention'],
  ['today', '5'],
  ['tried', ' '],
  ['seen', 'una dos'],
  ['sure', 'on'],
  ['key', 'siete palabras que abren'],
  ['password', 'una frase larga'],
  ['file', new File(['a b'], 'a b.txt')],
]

test('of a form what was typed and chosen is given back, and neither marks nor secrets nor files', () => {
  expect(typedTexts(sent)).toEqual([
    { field: 'problem', text: 'Nadie avisa\r\na las familias.' },
    { field: 'theme', text: 'prevention' },
    { field: 'today', text: '5' },
  ])
})

test('a refusal carries the texts and what it says', async () => {
  const typed = typedTexts(sent)
  const refusal = withTypedTexts(new Response(null, { status: 404 }), typed, 'Ya no está.')
  expect(refusal.status).toBe(404)
  expect(refusedWith(await refusal.json())).toEqual({ typed, sentence: 'Ya no está.' })
})

test('without texts a refusal is what it was', () => {
  const refusal = new Response('Ya no está.', { status: 409 })
  expect(withTypedTexts(refusal, [])).toBe(refusal)
  expect(refusedWith('Ya no está.')).toEqual({ typed: [], sentence: 'Ya no está.' })
  expect(refusedWith(null)).toEqual({ typed: [], sentence: '' })
})
