import type { LoaderFunctionArgs } from '@remix-run/node'
import { textOf } from '~/domains/challenges/answers'
import { listPublishedChallenges } from '~/domains/challenges/queries-published.server'
import { translator } from '~/locales/translator.server'
import { atomFeed } from '~/platform/atom'

/** The newest briefs, for whoever reads feeds. */
export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  const found = await listPublishedChallenges({ limit: 50 }, visit.now)
  const entries = found.map((challenge) => ({
    path: `/challenges/${challenge.slug}`,
    title: challenge.title,
    summary: textOf(challenge.content.answers, 'problem') ?? '',
    published: challenge.publishedAt,
    updated: challenge.publishedAt,
  }))
  const title = translator(visit.language)('challenges:feed')
  return atomFeed(
    { path: '/challenges/feed.xml', title, language: visit.language, entries },
    visit.now,
  )
}
