import { readFileSync } from 'node:fs'
import { siteMap } from '~/routes'

export interface Address {
  method: 'GET' | 'POST'
  /** `/challenges/:challenge/edit` */
  path: string
}

/** Every page and every action of the site map, in its order. */
export function listAddresses(): Address[] {
  return mapped().flatMap(({ path, reads, acts }) => [
    ...(reads ? [{ method: 'GET' as const, path }] : []),
    ...(acts ? [{ method: 'POST' as const, path }] : []),
  ])
}

/** What the site map names and does not answer: a form where there is none, a page where there is only a button. */
export function listUnanswered(): Address[] {
  return mapped().flatMap(({ path, reads, acts }) => [
    ...(reads ? [] : [{ method: 'GET' as const, path }]),
    ...(acts ? [] : [{ method: 'POST' as const, path }]),
  ])
}

function mapped() {
  return siteMap.map(({ path = '', file }) => {
    const text = readFileSync(`app/${file}`, 'utf8')
    const onlyPosts = text.includes('~/routes/only-posts')
    return {
      path: `/${path.replace(/\?$/, '').replace('*', 'nowhere')}`,
      reads:
        /export (async )?function loader/.test(text) ||
        (!onlyPosts && /export default|export \{[^}]*\b(loader|default)\b/.test(text)),
      acts: /export (async )?(function|const) action|export \{[^}]*\baction\b/.test(text),
    }
  })
}

/** The area of the site that an address belongs to: its first word. */
export const areaOf = ({ path }: Address) => path.split('/')[1]!.replace(/\..*/, '') || 'front page'
