/** Words that the site map uses itself where a slug would stand; a slug may not be one of them. */
const taken = new Set([
  'new',
  'compare',
  'fit',
  'edit',
  'feed.xml',
  'catalog.jsonld',
  'invitations',
  'openapi.json',
])

const most = 60

/** A public name as it stands in a URL: lower case ASCII words with hyphens, whole ones, 60 characters at most. */
export function slugify(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  // A single word that is longer is cut where it must be.
  const whole = words.length > most ? words.slice(0, most + 1).replace(/-[^-]*$/, '') : words
  const slug = whole.slice(0, most).replace(/-+$/, '')
  if (slug.length < 2) return `${slug || 'x'}-1`
  return taken.has(slug) ? `${slug}-1` : slug
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not among those `used`. */
export function freeSlug(name: string, used: Iterable<string>): string {
  const slug = slugify(name)
  const others = new Set(used)
  if (!others.has(slug)) return slug
  let n = 2
  while (others.has(`${slug}-${n}`)) n += 1
  return `${slug}-${n}`
}
