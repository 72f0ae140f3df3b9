import { expect, test } from 'vitest'
import { speak } from './i18n'
import es from './es/all'
import { refusalText } from './refusal-text'

const { t } = speak('es', es)

test('a form that was refused says why, with how long to wait', () => {
  expect(refusalText(t, 'not-allowed')).toBe(es.refusals['not-allowed'])
  expect(refusalText(t, 'too-many-tries:720')).toContain('12 minutos')
})

test('a form whose field was refused says why, never the bare code', () => {
  expect(refusalText(t, 'audio-format')).toBe(es.errors['audio-format'])
})
