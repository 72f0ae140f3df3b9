import type { ActionFunctionArgs, LoaderFunction, ServerBuild } from '@remix-run/node'
import { expect, test } from 'vitest'
import { permissionFirst } from './permission-first'

const ofButtons: LoaderFunction = () => {
  throw new Response(null, { status: 404 })
}

/** The answer to a form whose page's loader is given. */
async function sentTo(loader?: LoaderFunction) {
  const module = { loader, action: () => 'taken', default: () => null }
  const build = { routes: { form: { id: 'form', module } } } as unknown as ServerBuild
  const { action } = permissionFirst(build, ofButtons).routes.form!.module
  const request = new Request('http://localhost/form', { method: 'POST', body: 'a=1' })
  const answer = Promise.resolve(action!({ request, params: {} } as unknown as ActionFunctionArgs))
  return answer.catch((thrown: unknown) => (thrown as Response).status)
}

const answering = (status: number) => (): never => {
  throw new Response(null, { status })
}

test('whoever may not see a page does not send its form', async () => {
  expect(await sentTo(answering(403))).toBe(403)
  expect(await sentTo(answering(404))).toBe(404)
})

test('whoever sees it does, also where the page itself would lead elsewhere or says that it is too late', async () => {
  expect(await sentTo(() => 'shown')).toBe('taken')
  expect(await sentTo(answering(302))).toBe('taken')
  expect(await sentTo(answering(409))).toBe('taken')
})

test('where there is no page the action decides', async () => {
  expect(await sentTo(ofButtons)).toBe('taken')
  expect(await sentTo()).toBe('taken')
})

test('the page is asked as a reader asks for it', async () => {
  await sentTo(({ request }) => {
    expect(request.method).toBe('GET')
    expect(request.headers.get('content-type')).toBeNull()
    return null
  })
})

test('what somebody typed comes back with the refusal', async () => {
  const words = { field: 'problem', text: 'Nadie avisa.' }
  const typed = new URLSearchParams({ question: 'problem', [words.field]: words.text })
  const refusing = {
    page: [answering(404), () => 'taken'],
    button: [ofButtons, answering(404)],
  }
  for (const [loader, action] of Object.values(refusing)) {
    const build = { routes: { form: { id: 'form', module: { loader, action } } } }
    const asked = permissionFirst(build as unknown as ServerBuild, ofButtons).routes.form!.module
    const request = new Request('http://localhost/form', { method: 'POST', body: typed })
    const refusal = await Promise.resolve(
      asked.action!({ request, params: {} } as unknown as ActionFunctionArgs),
    ).catch((thrown: unknown) => thrown as Response)
    expect((refusal as Response).status).toBe(404)
    expect(await (refusal as Response).json()).toEqual({ typed: [words] })
  }
})
