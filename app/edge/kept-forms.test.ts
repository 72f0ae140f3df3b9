import type { ServerBuild } from '@remix-run/node'
import { expect, test } from 'vitest'
import { keepingForms } from './kept-forms'

/** What a page answers to somebody who is signed in, by its action or instead of it. */
function answerOf({ sent, writes, refuses }: { sent: boolean; writes: boolean; refuses?: number }) {
  const act = () => {
    if (refuses) throw new Response(null, { status: refuses })
    return 'its action'
  }
  const route = { module: { loader: () => ({}), action: act } }
  const build = keepingForms({ routes: { page: route } } as unknown as ServerBuild, () => null, {
    keep: () => Promise.resolve(false),
    forget: () => Promise.resolve(),
    pageOf: ({ pathname }) => pathname,
    plain: ({ pathname }) => pathname,
    isShown: () => true,
    onlyShow: async (action) => (writes ? null : { answer: await action() }),
  })
  const action = build.routes.page!.module.action as (args: unknown) => Promise<unknown>
  const request = new Request('http://localhost/teams/new?kept=1', { method: 'POST' })
  return action({ request, params: {}, context: { visit: { viewer: {}, sent } } })
}

test('a kept form is shown by its action, and leads to the blank page where that would write', async () => {
  expect(await answerOf({ sent: false, writes: false })).toBe('its action')
  expect(await answerOf({ sent: true, writes: true })).toBe('its action')
  const { status, headers } = (await answerOf({ sent: false, writes: true })) as Response
  expect([status, headers.get('location')]).toEqual([302, '/teams/new'])
})

test('a kept form that its action cannot read leads to its page, and one that it refuses says so', async () => {
  const { status, headers } = (await answerOf({
    sent: false,
    writes: false,
    refuses: 400,
  })) as Response
  expect([status, headers.get('location')]).toEqual([302, '/teams/new'])
  for (const form of [
    { sent: true, refuses: 400 },
    { sent: false, refuses: 409 },
  ])
    await expect(async () => answerOf({ ...form, writes: false })).rejects.toMatchObject({
      status: form.refuses,
    })
})
