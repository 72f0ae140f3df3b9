import { publicUses } from '~/domains/adoption/public-uses'
import { listUses } from '~/domains/adoption/queries-public.server'
import { notFound } from '~/domains/people/access.server'
import type { Visit } from '~/domains/people/visit'
import { findEntry } from '~/domains/catalog/queries.server'
import type { Entry } from '~/domains/catalog/entry'
import { settings } from '~/platform/env'

/** The entry that a file for other registries is made of, and the address of its page. */
export async function entryFor(
  visit: Visit,
  slug: string,
): Promise<{ entry: Entry; page: string }> {
  const entry = await findEntry(slug)
  if (!entry) throw await notFound(visit, 'entry.read')
  // A registry's list of users is public for good: it names those alone who let themselves be named.
  const { named } = publicUses(
    (await listUses(entry.toolId)).map(({ visibility, ...organization }) => ({
      visibility,
      organization,
    })),
  )
  const usedBy = named.map(({ name }) => name)
  return { entry: { ...entry, usedBy }, page: `${settings.appUrl}/catalog/${slug}` }
}

/** A file for programs, which may be read from any site. */
export function fileFor(text: string, type: string): Response {
  return new Response(text, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Access-Control-Allow-Origin': '*' },
  })
}
