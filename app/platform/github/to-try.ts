import { z } from 'zod'
import { settings } from '../env'
import { clientFor } from './client'

const answer = z.object({
  items: z.array(z.object({ full_name: z.string(), description: z.string().nullable() })),
})

/**
 * The invented repositories of the demo's own GitHub; none where it is the real one. What cannot be read is left out,
 * since the page on which they stand is about something else.
 */
export async function listRepositoriesToTry() {
  const { demo, githubApiUrl } = settings
  const host = githubApiUrl && new URL(githubApiUrl).hostname
  if (!demo || !host || !['127.0.0.1', 'localhost'].includes(host)) return []
  try {
    const client = await clientFor('')
    const { data } = await client.request('GET /search/repositories', { q: 'topic:para-probar' })
    return answer.parse(data).items.map(({ full_name, description }) => {
      return { fullName: full_name, description: description ?? '' }
    })
  } catch {
    return []
  }
}
