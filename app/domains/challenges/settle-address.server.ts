import type { Transaction } from 'db/client'
import { slugify } from '~/shared/slug'
import { rewordAll } from '../privacy/reword-all.server'
import type { BriefContent } from './answers'
import { ownNames, publicTexts } from './public-texts'
import { freeAddress, updateChallenge } from './queries.server'

/**
 * The address under which a brief becomes public, made of its title as it was settled: what its author took out of the
 * title since it was begun does not stand in it, nor what the brief says of people and small places. The draft's own is remembered for those who have it. Where the title
 * makes the same address, it stays.
 */
export async function settleAddress(
  challenge: {
    id: string
    slug: string
    title: string
    language: string
    organizationName: string | null
  },
  { answers }: BriefContent,
  trx: Transaction,
): Promise<string> {
  const { id, slug, title, language } = challenge
  const together = publicTexts(title, answers).map(({ text }) => text)
  const address = await rewordAll(title, language, together, ownNames(challenge))
  const base = slugify(address)
  if (slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1))))
    return slug
  const settled = await freeAddress(address, trx)
  await updateChallenge(id, { slug: settled, draftSlug: slug }, trx)
  return settled
}
