import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { hearPush } from '~/domains/submissions/hear-push.server'
import { settings } from '~/platform/env'
import { readDelivery } from '~/platform/github/webhook'

const push = z.object({ repository: z.object({ full_name: z.string().max(200) }) })

/** There is nothing to read here. */
export const loader = () => new Response(null, { status: 405, headers: { Allow: 'POST' } })

/**
 * What GitHub tells of the repositories that teams have linked. It is believed by the signature over its bytes alone,
 * and each delivery is heard once: a replay answers 200 and does nothing.
 */
export async function action({ request }: ActionFunctionArgs) {
  if (request.method !== 'POST') return new Response(null, { status: 405 })
  const body = await readDelivery(request, settings.githubWebhookSecret)
  if (!body.ok && body.refusal === 'too-long') return new Response('Too long', { status: 413 })
  if (!body.ok) return new Response('Not signed by GitHub', { status: 401 })
  const delivery = z.uuid().safeParse(request.headers.get('x-github-delivery'))
  const event = z.string().min(1).max(64).safeParse(request.headers.get('x-github-event'))
  if (!delivery.success || !event.success) return new Response('No delivery', { status: 400 })
  const told = event.data === 'push' ? push.safeParse(jsonOf(body.value)) : null
  if (told && !told.success) return new Response('Not a push', { status: 400 })
  const repository = told ? told.data.repository.full_name : null
  const first = await hearPush({ id: delivery.data, event: event.data }, repository)
  return new Response(first ? 'Heard' : 'Heard before')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
