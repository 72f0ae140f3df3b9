import { expect, test } from 'vitest'
import { cameBack } from './came-back'

test('a form came back where it says what to correct or why it cannot be done', () => {
  for (const answer of [
    { status: 'error', error: { title: ['required'] } },
    { refusal: 'last-owner' },
    { reply: { status: 'error' }, codes: null },
    new Response(null, { status: 409 }),
  ])
    expect(cameBack(answer), JSON.stringify(answer)).toBe(true)
})

test('it did not where the page shows what it made, or leads on', () => {
  for (const answer of [
    null,
    undefined,
    { link: '/teams/invitations/…' },
    { reply: null, codes: ['a'] },
    { status: 'success' },
    {},
    new Response(null, { status: 302 }),
  ])
    expect(cameBack(answer), JSON.stringify(answer)).toBe(false)
})
