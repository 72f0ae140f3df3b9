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
  return { entry: { ...entry, usedBy: [] }, page: `${settings.appUrl}/catalog/${slug}` }
}

/** A file for programs, which may be read from any site. */
export function fileFor(text: string, type: string): Response {
  return new Response(text, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Access-Control-Allow-Origin': '*' },
  })
}
