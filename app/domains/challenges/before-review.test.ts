import { expect, test } from 'vitest'
import { canBeSent, stepsBeforeReview } from './before-review'
import { submit } from './rules'

const whole = { missing: [], unapproved: 0, openTraces: 0, organizationStatus: 'pending' as const }

test('a brief with its answers, all approved and decided on, of an organisation that may write, can be sent', () => {
  expect(stepsBeforeReview(whole)).toEqual([])
  expect(canBeSent(whole)).toBe(true)
})

test('what there is still to do comes in the order in which it is best done', () => {
  const brief = { ...whole, unapproved: 2, openTraces: 3, organizationStatus: null }
  expect(stepsBeforeReview(brief)).toEqual(['approve', 'decide', 'organization'])
  expect(stepsBeforeReview({ ...whole, organizationStatus: 'suspended' })).toEqual(['stopped'])
})

test('a brief can be sent exactly where sending it is not refused', () => {
  const unapproved = [0, 1]
  const statuses = [null, 'pending', 'verified', 'refused', 'suspended'] as const
  for (const missing of [[], ['harm' as const]])
    for (const count of unapproved)
      for (const openTraces of [0, 1])
        for (const organizationStatus of statuses) {
          const said = { missing, openTraces, organizationStatus }
          const sent = submit(
            { state: 'draft', organizationStatus },
            { missing, openTraces, unapproved: count > 0 ? ['problem'] : [] },
          )
          expect(canBeSent({ ...said, unapproved: count })).toBe(sent.ok)
        }
})
