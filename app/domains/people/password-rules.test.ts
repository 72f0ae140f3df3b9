import { expect, test } from 'vitest'
import { checkPassword, countCharacters } from './password-rules'

const common = new Set([
  'password',
  '123456',
  'qwerty',
  'contrasena',
  'summer',
  'leavemealone',
  '2019',
])
const about = ['tequio', 'hilo-verde', 'ximena.lopez@oxidada.org']

const refusalOf = (password: string) => {
  const checked = checkPassword(password, about, common)
  return checked.ok ? null : checked.refusal
}

test.each([
  'una frase larga',
  'correcto caballo grapa',
  'ñandú 🌵 con acento á',
  '   espacios   dentro y fuera   ',
  'solominusculas',
  '9071345528163',
  'una frase larga 7',
  'xy'.repeat(32),
])('«%s» may protect an account', (password) => {
  expect(refusalOf(password)).toBeNull()
})

test.each([
  'leavemealone',
  'LeaveMeAlone',
  'leave me alone',
  'passwordpassword',
  'P@ssw0rd123456',
  'Contraseña 123456',
  'Contraseña123',
  'leavemealone7',
  '2026-p@ssword!',
  'summer-qwerty',
])('«%s» is tried first', (password) => {
  expect(refusalOf(password)).toBe('password-common')
})

test.each([
  ['aaaaaaaaaaaa', 'password-repeats'],
  ['abcabcabcabc', 'password-repeats'],
  ['............', 'password-repeats'],
  ['qwertyuiopas', 'password-in-order'],
  ['345678901234', 'password-in-order'],
  ['zyxwvutsrqpo', 'password-in-order'],
  ['hilo-verde-hilo-verde', 'password-about-you'],
  ['HiloVerde 2019', 'password-about-you'],
  ['ximena.lopez!!', 'password-about-you'],
  ['tequiotequio 12', 'password-about-you'],
  ['oxidada123456', 'password-about-you'],
])('«%s» is guessed, and the refusal says by what: %s', (password, refusal) => {
  expect(refusalOf(password)).toBe(refusal)
})

test('a password has from 12 to 128 characters, however many bytes those take', () => {
  const of = (length: number) => Array.from({ length }, (_, at) => String.fromCodePoint(0x1f400 + (at % 60))).join('') // prettier-ignore
  expect(refusalOf(of(11))).toBe('password-too-short')
  expect(refusalOf(of(12))).toBeNull()
  expect(refusalOf(of(128))).toBeNull()
  expect(refusalOf(of(129))).toBe('password-too-long')
  expect(countCharacters('é')).toBe(countCharacters('é'))
})
