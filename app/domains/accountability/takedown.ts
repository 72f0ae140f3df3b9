import { ok, refuse } from '~/shared/result'

/** What can be reported: whole pages, and what somebody wrote on one that stays. */
const reportedKinds = [
  'need',
  'challenge',
  'question',
  'answer',
  'dataset',
  'team',
  'tool',
  'organization',
  'person',
] as const
export type ReportedKind = (typeof reportedKinds)[number]

/** Why; the public count tells these apart and nothing else. */
export const reportReasons = [
  'personal-data',
  'danger',
  'hate',
  'false',
  'copyright',
  'other',
] as const
export type ReportReason = (typeof reportReasons)[number]
/** Whoever organises may also hide what has nothing to do with the brief. */
export type TakedownReason = ReportReason | 'off-topic'

/** Days after which a decided report is forgotten; the address in it goes with the decision. */
export const reportDays = 180

export interface About {
  kind: ReportedKind
  slug: string
  /** Of a question or an answer, within its brief. */
  question?: string
}

const areas: Record<string, ReportedKind> = {
  needs: 'need',
  challenges: 'challenge',
  datasets: 'dataset',
  teams: 'team',
  tools: 'tool',
  organizations: 'organization',
  people: 'person',
}

/** A tool has two pages, on its way and in the catalog: what is said of one is said of both. */
const areaOf = (area: string) => (area === 'catalog' ? 'tools' : area)

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What a page's path is about: `/challenges/copal`, `/challenges/copal/questions/…`. */
export function aboutOf(path: string): About | null {
  const [area = '', slug = '', part, id, under, ...more] = path.split('/').slice(1)
  const kind = areas[areaOf(area)]
  if (!kind || !/^[a-z0-9-]+$/.test(slug) || more.length > 0) return null
  if (part === undefined) return { kind, slug }
  if (kind !== 'challenge' || part !== 'questions' || !id || !uuid.test(id)) return null
  if (under !== undefined && under !== 'answer') return null
  return { kind: under ?? 'question', slug, question: id }
}

export const pathOf = ({ kind, slug, question }: About): string => {
  if (kind === 'question') return `/challenges/${slug}/questions/${question}`
  if (kind === 'answer') return `/challenges/${slug}/questions/${question}/answer`
  return `/${Object.keys(areas).find((area) => areas[area] === kind)}/${slug}`
}

/** Where all questions of its brief stand, for that of a question or its answer. */
export const questionsPage = (path: string) => path.replace(/\/questions\/.*$/, '/questions')

/** Where something stands for everybody to read: a question and its answer on the page of all. */
export function shownAt(path: string): string {
  const about = aboutOf(path)
  if (!about?.question) return path
  return `/challenges/${about.slug}/questions#question-${about.question}`
}

/** In which table it lies. */
export const tableOf = (kind: ReportedKind) => (kind === 'answer' ? 'question' : kind)

/** Of these the page itself goes; of the others the words, and the page stays. */
const wholePages: ReportedKind[] = ['need', 'challenge', 'dataset', 'tool', 'organization']

/**
 * The page that an address belongs to, in whatever form it is asked for: its parts, files and programs' answers lie
 * under it. Null where no takedown could concern it.
 */
export function pageAbove(pathname: string): string | null {
  const words = decoded(pathname)
    .replace(/\.data$/, '')
    .split('/')
    .filter(Boolean)
  const [first = '', second = ''] = words.map((word) => word.toLowerCase())
  const [named = '', slug] = first === 'api' && second === 'v1' ? words.slice(2) : words
  const area = areaOf(named.toLowerCase())
  const kind = areas[area]
  if (!kind || !slug || !wholePages.includes(kind)) return null
  return `/${area}/${slug}`
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

interface Standing {
  contestedAt: Date | null
  review: string | null
  restoredAt: Date | null
}

/** Whoever wrote it contests once, while it is hidden. */
export function contest(takedown: Standing) {
  if (takedown.restoredAt) return refuse('already-restored')
  return takedown.contestedAt ? refuse('already-contested') : ok(undefined)
}

/** A contest is answered once. */
export function reviewContest(takedown: Standing) {
  if (takedown.restoredAt || takedown.review) return refuse('already-decided')
  return takedown.contestedAt ? ok(undefined) : refuse('not-contested')
}

/** What whoever organises has hidden they show again until somebody else is to decide, or has decided. */
export function showAgain(takedown: Standing) {
  return takedown.review ? refuse('already-decided') : restore(takedown)
}

/** Without a contest whoever administers may show it again: that was a mistake, seen. */
export function restore(takedown: Standing) {
  if (takedown.restoredAt) return refuse('already-restored')
  return takedown.contestedAt && !takedown.review ? refuse('contest-waits') : ok(undefined)
}
