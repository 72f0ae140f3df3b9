import { expect, test } from 'vitest'
import { followUpDays } from './follow-ups'
import {
  lastFollowUp,
  publicFollowUps,
  publicUses,
  type AnsweredFollowUp,
  type Use,
} from './public-uses'
import type { Visibility } from './rules'

let n = 0
const use = (
  visibility: Visibility,
  stateCode: string | null = '20',
  kind: 'cso' | 'academia' = 'cso',
): Use => {
  n += 1
  return {
    visibility,
    organization: { slug: `o-${n}`, name: `Organización ${n}`, kind, stateCode },
  }
}

test('a hidden organisation is in no figure, so none differs by it', () => {
  const others = [use('named'), use('counted'), use('sector_and_state')]
  expect(publicUses([...others, use('hidden'), use('hidden')])).toEqual(publicUses(others))
})

test('a counted organisation adds to the total, and to nothing that says more', () => {
  const three = [use('sector_and_state'), use('sector_and_state'), use('sector_and_state')]
  const before = publicUses(three)
  const after = publicUses([...three, use('counted')])
  expect(after).toEqual({ ...before, total: 4, others: 1 })
})

test('names are those of organisations that let themselves be named', () => {
  const named = use('named')
  const { named: names, total, others } = publicUses([named, use('counted'), use('hidden')])
  expect(names).toEqual([{ slug: named.organization.slug, name: named.organization.name }])
  expect([total, others]).toEqual([2, 1])
})

test('sector and state are said of three or more alike, never of two', () => {
  const alike = () => use('sector_and_state', '20')
  expect(publicUses([alike(), alike()])).toMatchObject({ groups: [], others: 2 })
  expect(publicUses([alike(), alike(), alike(), use('sector_and_state', '09')])).toMatchObject({
    groups: [{ kind: 'cso', stateCode: '20', count: 3 }],
    others: 1,
  })
})

test('those who are named or counted do not fill up a group', () => {
  const { groups } = publicUses([
    use('sector_and_state'),
    use('sector_and_state'),
    use('named'),
    use('counted'),
  ])
  expect(groups).toEqual([])
})

test('of another sector or without a state one is not alike', () => {
  const { groups, others } = publicUses([
    use('sector_and_state', '20'),
    use('sector_and_state', '20'),
    use('sector_and_state', '20', 'academia'),
    use('sector_and_state', null),
  ])
  expect([groups, others]).toEqual([[], 4])
})

test('the parts always add up to the total', () => {
  const kinds: Visibility[] = ['named', 'sector_and_state', 'counted', 'hidden']
  for (let seed = 0; seed < 200; seed += 1) {
    const uses = Array.from({ length: seed % 13 }, (_, index) =>
      use(kinds[(seed * 7 + index * 3) % 4]!, (seed + index) % 3 ? '20' : '09'),
    )
    const { total, named, groups, others } = publicUses(uses)
    expect(named.length + groups.reduce((sum, { count }) => sum + count, 0) + others).toBe(total)
  }
})

const answer = (rest: Partial<AnsweredFollowUp> = {}): AnsweredFollowUp => ({
  visibility: 'counted',
  days: 30,
  state: 'in-use',
  score: 70,
  ...rest,
})

test('figures are of three or more', () => {
  const [thirty] = publicFollowUps([answer(), answer()], followUpDays)
  expect(thirty).toEqual({ days: 30, states: null, score: null })
  const [more] = publicFollowUps(
    [answer(), answer({ score: 75 }), answer({ score: 72 })],
    followUpDays,
  )
  expect(more).toEqual({ days: 30, states: ['in-use', 'in-use', 'in-use'], score: 72 })
})

test('who stopped and who did not answer is shown, in no order that says who', () => {
  const all = [
    answer({ state: 'stopped', score: null }),
    answer({ state: 'silent', score: null }),
    answer(),
  ]
  const [forwards] = publicFollowUps(all, followUpDays)
  const [backwards] = publicFollowUps([...all].reverse(), followUpDays)
  expect(forwards?.states).toEqual(['in-use', 'silent', 'stopped'])
  expect(backwards).toEqual(forwards)
  expect(forwards?.score).toBeNull()
})

test('hidden answers and those not yet asked for change nothing', () => {
  const three = [answer(), answer(), answer()]
  const more = [...three, answer({ visibility: 'hidden', score: 0 }), answer({ state: 'ahead' })]
  expect(publicFollowUps(more, followUpDays)).toEqual(publicFollowUps(three, followUpDays))
})

test('the last follow-up is the latest answer; whoever gave no score adds none to the mean', () => {
  const on = (day: number, score: number | null) => ({ answeredAt: new Date(2026, 0, day), score })
  expect(lastFollowUp([])).toBeNull()
  expect(lastFollowUp([on(4, 70), on(9, 80), on(2, null)])).toEqual({
    at: new Date(2026, 0, 9),
    answered: 3,
    score: null,
  })
  expect(lastFollowUp([on(4, 70), on(9, 80), on(2, 76)])).toMatchObject({ score: 75 })
})
