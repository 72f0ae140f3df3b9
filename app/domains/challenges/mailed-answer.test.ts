import { expect, test } from 'vitest'
import { mailedAnswer } from './mailed-answer'

const own = 'Sí, con datos de 2018.\n\nSaludos'

test.each([
  ['Gmail', 'El lun, 3 feb 2026 a las 10:00, Tequio (<reply+x@in.example>) escribió:\n\n> Hay una novedad\n> Alguien preguntó\n'],
  ['Gmail, wrapped', 'El lun, 3 feb 2026 a las 10:00, Tequio Derechos Humanos (<\nreply+xxxxxxxxxxxxxxxxxxxxxxxxx@in.example>) escribió:\n\n> Hay una novedad\n'],
  ['Gmail, English', 'On Mon, Feb 3, 2026 at 10:00 AM Tequio <reply+x@in.example> wrote:\n\n> There is news\n'],
  ['Gmail, English, wrapped', 'On Mon, Feb 3, 2026 at 10:00 AM Tequio\n<reply+x@in.example>\nwrote:\n\n> There is news\n'],
  ['Gmail, older', '2026-02-03 10:00 GMT-06:00 Tequio <reply+x@in.example>:\n\n> Hay una novedad\n'],
  ['Outlook', '-----Mensaje original-----\nDe: Tequio <a@b.example>\nEnviado: lunes\nPara: Ana\nAsunto: Una pregunta\n\nHay una novedad'],
  ['Outlook, English', '-----Original Message-----\nFrom: Tequio\nSent: Monday\n\nThere is news'],
  ['Outlook on the web', '________________________________\nDe: Tequio <a@b.example>\nEnviado: lunes, 3 de febrero de 2026 10:00\nPara: Ana\nAsunto: Una pregunta\n\nHay una novedad'],
  ['Outlook, headers alone', 'De: Tequio <a@b.example>\nEnviado el: lunes, 3 de febrero de 2026 10:00\nPara: Ana\nAsunto: Una pregunta\n\nHay una novedad'],
  ['Outlook, bold headers', '*From:* Tequio <a@b.example>\n*Sent:* Monday, February 3, 2026 10:00\n*To:* Ana\n*Subject:* A question\n\nThere is news'],
  ['Apple', '> El 3 feb 2026, a las 10:00, Tequio <a@b.example> escribió:\n> \n> Hay una novedad\n'],
  ['Apple, not quoted', 'El 3 feb 2026, a la(s) 10:00 a.m., Tequio <a@b.example> escribió:\n\n> Hay una novedad\n'],
  ['an iPhone', 'Enviado desde mi iPhone\n\n> El 3 feb 2026, a las 10:00, Tequio <a@b.example> escribió:\n> \n> Hay una novedad\n'],
  ['an iPhone, English', 'Sent from my iPhone\n\n> On Feb 3, 2026, at 10:00 AM, Tequio <a@b.example> wrote:\n> \n> There is news\n'],
  ['Outlook on a phone', 'Obtener Outlook para Android<https://aka.ms/x>\n________________________________\nFrom: Tequio\nSent: Monday\nTo: Ana\nSubject: A question\n\nThere is news'],
  ['Yahoo', '    El lunes, 3 de febrero de 2026, 10:00:00 GMT-6, Tequio <a@b.example> escribió:  \n \n Hay una novedad'],
  ['a signature', '-- \nAna Ejemplo\nTel. 951 000 0000'],
  ['a forwarded mail', '---------- Forwarded message ---------\nDe: Tequio\nDate: lun\n\nHay una novedad'],
])('what %s adds is no part of an answer', (_, added) => {
  expect(mailedAnswer(`${own}\n\n${added}`)).toEqual({ answer: own, clarification: false })
  expect(mailedAnswer(`${own}\n\n${added}`.replaceAll('\n', '\r\n')).answer).toBe(own)
}) // prettier-ignore

test('whoever answers below or between what is quoted is read', () => {
  const below =
    'El lun, 3 feb 2026, Tequio <a@b.example> escribió:\n> ¿Desde cuándo?\n\nDesde 2018.'
  expect(mailedAnswer(below).answer).toBe('Desde 2018.')
  expect(mailedAnswer('> ¿Desde cuándo?\nDesde 2018.\n> ¿Dónde?\nEn Oaxaca.').answer).toBe(
    'Desde 2018.\nEn Oaxaca.',
  )
})

test.each([
  'Los datos son:\n- uno\n- dos\n\nEl equipo escribió: hola\nFin.',
  'El lunes 3 Ana escribió:\nque no hay datos de 2018.\n\nGracias',
  'De: la oficina central viene todo.\n\nNada más.',
  'On 3 of the sheets nobody wrote:\n\nthat is why they are empty.',
  'Lo que fue enviado desde la oficina está completo.\nEs todo.',
  'Sí -- aunque no siempre -- hay datos.',
])('an answer that looks like quotation in places stays whole: %s', (text) => {
  expect(mailedAnswer(text)).toEqual({ answer: text, clarification: false })
})

test.each(['', '\n\n', '> Hay una novedad', '-- \nAna', 'Enviado desde mi iPhone\n\n> Hay\n> una'])(
  'a mail without words of its own is an empty answer: %j',
  (text) => expect(mailedAnswer(text).answer).toBe(''),
)

test.each([
  'ACLARACIÓN',
  'ACLARACION:',
  'Aclaración.',
  'CLARIFICATION',
  '*ACLARACIÓN*',
  'ACLARACIÓN: ',
])('a first line %s marks an answer as a clarification', (line) =>
  expect(mailedAnswer(`\n${line}\n\n${own}`)).toEqual({ answer: own, clarification: true }),
)

test('the mark and the answer may share a line, and a word alone marks nothing', () => {
  expect(mailedAnswer('ACLARACIÓN: son 32 estados.')).toEqual({
    answer: 'son 32 estados.',
    clarification: true,
  })
  expect(mailedAnswer('Aclaración de los datos: son 32.').clarification).toBe(false)
  expect(mailedAnswer('Son 32.\nACLARACIÓN').clarification).toBe(false)
  expect(mailedAnswer('ACLARACIÓN\n\n> Hay una novedad')).toEqual({
    answer: '',
    clarification: true,
  })
})

test('no mail takes long to read, however it is made', () => {
  const hostile = ['\n', '> ', '-', '_', ' ', 'On ', 'El lun, ', 'De: x\n', 'El 3 a@b\n', '*', ' \n', '\t']
  const began = performance.now()
  for (const part of hostile) mailedAnswer(`${part.repeat(1_000_000 / part.length)}x`)
  expect(performance.now() - began).toBeLessThan(2000)
}) // prettier-ignore
