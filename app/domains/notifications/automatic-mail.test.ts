import { expect, test } from 'vitest'
import { isAutomatic } from './automatic-mail'

const mail = (headers: Record<string, string> = {}, rest: { subject?: string; from?: string } = {}) => ({
  envelopeFrom: 'ana@example.org',
  from: 'ana@example.org',
  subject: 'Re: Una pregunta espera respuesta',
  ...rest,
  header: (name: string) => headers[name],
}) // prettier-ignore

test('what a person writes is read', () => {
  expect(isAutomatic(mail())).toBe(false)
  expect(isAutomatic(mail({ 'auto-submitted': 'no', precedence: 'first-class' }))).toBe(false)
  expect(isAutomatic(mail({ 'content-type': 'multipart/alternative; boundary=x' }))).toBe(false)
})

test.each<Record<string, string>>([
  { 'auto-submitted': 'auto-replied' },
  { 'auto-submitted': 'auto-generated; owner-email="a@b"' },
  { precedence: 'Bulk' },
  { precedence: 'auto_reply' },
  { 'x-autoreply': 'yes' },
  { 'x-autorespond': 'away' },
  { 'list-id': '<list.example.org>' },
  { 'content-type': 'multipart/report; report-type=delivery-status' },
])('what a machine sends is not: %j', (headers) => {
  expect(isAutomatic(mail(headers))).toBe(true)
})

test('what comes back, and what says that somebody is away, is not', () => {
  expect(isAutomatic({ ...mail(), envelopeFrom: '' })).toBe(true)
  expect(isAutomatic(mail({}, { from: 'mailer-daemon@example.org' }))).toBe(true)
  for (const subject of ['Respuesta automática: Una pregunta', 'Automatic reply: A question', 'Fuera de la oficina'])
    expect(isAutomatic(mail({}, { subject })), subject).toBe(true)
}) // prettier-ignore
