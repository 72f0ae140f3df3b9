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
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  'qwertyuiopas',
  '345678901234',
  'zyxwvutsrqpo',
  '............',
  'hilo-verde-hilo-verde',
  'HiloVerde 2019',
  'ximena.lopez!!',
  'tequiotequio 12',
  'oxidada123456',
])('«%s» is guessed from what is known', (password) => {
  expect(refusalOf(password)).toBe('password-obvious')
})

test('a password has from 12 to 128 characters, however many bytes those take', () => {
  const of = (length: number) => Array.from({ length }, (_, at) => String.fromCodePoint(0x1f400 + (at % 60))).join('') // prettier-ignore
  expect(refusalOf(of(11))).toBe('password-too-short')
  expect(refusalOf(of(12))).toBeNull()
  expect(refusalOf(of(128))).toBeNull()
  expect(refusalOf(of(129))).toBe('password-too-long')
  expect(countCharacters('é')).toBe(countCharacters('é'))
})
