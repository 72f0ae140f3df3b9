import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { expect, test } from 'vitest'
import { speak } from '~/locales/i18n'
import es from '~/locales/es/all'
import { useErrorSentence } from './error-sentence'

function Said({ code }: { code: string }) {
  return useErrorSentence()(code)
}

const say = (code: string) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={speak('es', es)}>
      <Said code={code} />
    </I18nextProvider>,
  )

test('a field that the form found wrong says why, with its number', () => {
  expect(say('too-short:12')).toBe('El texto es muy corto. Escribir al menos 12 caracteres.')
})

test('a field that a use-case refused says why too, never the bare code', () => {
  expect(say('already-granted')).toBe('Esa persona ya tiene ese papel.')
  expect(say('still-named')).toBe('Ese nombre deja ver el verdadero. Escribir otro.')
})

test('a refusal that says when to try again says it at a field too', () => {
  expect(say('too-many-tries:720')).toContain('12 minutos')
})
