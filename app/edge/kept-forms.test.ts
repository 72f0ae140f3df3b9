import type { ServerBuild } from '@remix-run/node'
import { expect, test } from 'vitest'
import { refuseIfOnlyShown } from '~/platform/only-shown'
import { keepingForms } from './kept-forms'

const none = () => null

/** What a page's action answers to somebody who is signed in. */
function answerOf(action: () => unknown, sent: boolean) {
  const route = { module: { loader: () => ({}), action } }
  const build = keepingForms({ routes: { page: route } } as unknown as ServerBuild, none, {
    keep: () => Promise.resolve(false),
    forget: () => Promise.resolve(),
    pageOf: ({ pathname }) => pathname,
    isShown: () => true,
  })
  const kept = build.routes.page!.module.action as (args: unknown) => Promise<unknown>
  const request = new Request('http://localhost/teams/new?kept=1', { method: 'POST' })
  return kept({ request, params: {}, context: { visit: { viewer: {}, sent } } })
}

test('a form that is only shown leads to its blank page where its action would write, and is sent by a sending alone', async () => {
  const writes = () => {
    refuseIfOnlyShown()
    return 'written'
  }
  const shown = (await answerOf(writes, false).catch((thrown: unknown) => thrown)) as Response
  expect([shown.status, shown.headers.get('Location')]).toEqual([302, '/teams/new'])
  expect(await answerOf(writes, true)).toBe('written')
  expect(await answerOf(() => 'as typed', false)).toBe('as typed')
})
