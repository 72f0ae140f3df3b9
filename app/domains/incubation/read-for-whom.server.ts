import { shorten } from '~/shared/shorten'
import type { ForWhom } from './for-whom'
import { listForWhom } from './queries-for-whom.server'

/** By the ids of tools; those that say nothing, or were brought in from elsewhere, are left out. */
export async function readForWhom(toolIds: string[]): Promise<Record<string, ForWhom>> {
  const said = (await listForWhom(toolIds)).filter(({ text }) => text.trim() !== '')
  return Object.fromEntries(
    said.map(({ id, text, language }) => [id, { text: shorten(text), language }]),
  )
}
