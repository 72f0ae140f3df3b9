import { expect, test } from 'vitest'
import { nameLanguage } from './language-names'

test('a language is called as its readers call it', () => {
  expect(nameLanguage('fr', 'es')).toBe('francés')
  expect(nameLanguage('pt-BR', 'en')).toBe('Brazilian Portuguese')
})

test('what names no language, or none that the machine knows, has no name', () => {
  for (const text of ['', 'x', '1', 'español', 'a_b', 'x-own', 'i-mingo', 'zh-yue', 'qqq'])
    expect(nameLanguage(text, 'es')).toBeUndefined()
})
