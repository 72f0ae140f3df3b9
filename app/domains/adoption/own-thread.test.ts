import { expect, test } from 'vitest'
import { ownThread } from './own-thread'

const stages = Array.from({ length: 10 }, (_, n) => ({ name: `Paso ${n + 1}`, href: `/${n + 1}` }))
const thread = { at: 10, stopped: false, stages }
const facts = { adoption: 'semana 6 de 12' }

test('one organisation’s thread stands at adoption until it is first asked how it goes', () => {
  const begun = ownThread(thread, { state: 'onboarding', followUps: [] }, facts)
  expect(begun).toMatchObject({ at: 9, stopped: false })
  expect(begun.stages[8]).toMatchObject({ fact: 'semana 6 de 12', href: '/9' })
  expect(begun.stages[9]).toEqual({ name: 'Paso 10', href: undefined, fact: undefined })
  const used = { state: 'in_use', followUps: [{ state: 'ahead' }] } as const
  expect(ownThread(thread, used, facts).at).toBe(9)
  const asked = { state: 'in_use', followUps: [{ state: 'due' }, { state: 'ahead' }] } as const
  expect(ownThread(thread, asked, facts).at).toBe(10)
})

test('where a use has ended the thread stops at adoption, whatever others do with the tool', () => {
  const left = { state: 'discontinued', followUps: [{ state: 'stopped' }] } as const
  expect(ownThread(thread, left, facts)).toMatchObject({ at: 9, stopped: true })
})
