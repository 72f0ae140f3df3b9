import { findTakedownOf } from './queries-takedowns.server'
import { pageAbove } from './takedown'

/**
 * The takedown that hides an address: a page with all its parts, files and programs' answers. Asked before any of their
 * own loaders, so that no form of a page is forgotten.
 */
export async function findTakenDown(pathname: string): Promise<string | null> {
  const page = pageAbove(pathname)
  const takedown = page && (await findTakedownOf(page))
  return takedown ? takedown.id : null
}
