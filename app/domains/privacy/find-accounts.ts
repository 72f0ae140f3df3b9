import { saidBefore } from './said-before'
import type { Found } from './trace'

/** A page of one person, a group or an organisation where others read along. */
const profile =
  /(?<![\p{L}\p{N}.@-])(?:https?:\/\/)?(?:(?:www|m|es-la|mx)\.)?(?:(?:facebook|fb|instagram|twitter|x)\.com|tiktok\.com|threads\.(?:net|com)|linkedin\.com\/in|t\.me|telegram\.me|wa\.me|bsky\.app\/profile)\/[\p{L}\p{N}@][\p{L}\p{N}@._?=%-]{1,80}/giu

const handle = /(?<![\p{L}\p{N}._@/-])@[A-Z\d_][A-Z\d_.]{1,28}[A-Z\d_](?![\p{L}\p{N}@])/giu
const networks =
  /\b(?:facebook|instagram|insta|twitter|tik ?tok|threads|telegram|x|mastodon|cuenta|usuari[oa]|perfil|account|profile|user)\b/i

/** Profiles on social networks: links, and handles beside a word that says what they are. */
export function findAccounts(text: string): Found[] {
  // Most texts have neither sign, and looking for one is quicker than for what stands around it.
  const links = Array.from(
    text.includes('/') ? text.matchAll(profile) : [],
    ({ 0: words, index }) => found(index, words),
  )
  const handles = Array.from(text.includes('@') ? text.matchAll(handle) : []).flatMap(
    ({ 0: words, index }) => {
      const after = text.slice(index + words.length, index + words.length + 25)
      return saidBefore(text, index, networks) || networks.test(after) ? [found(index, words)] : []
    },
  )
  return [...links, ...handles]
}

function found(start: number, words: string): Found {
  const end = start + words.replace(/[.?=%-]+$/, '').length
  return {
    kind: 'account',
    start,
    end,
    why: 'profile',
    severity: 'likely',
    rewording: { as: 'contact' },
  }
}
