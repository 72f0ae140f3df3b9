import type { LoaderFunctionArgs } from '@remix-run/node'
import { textOf } from '~/domains/challenges/answers'
import { listPublishedChallenges } from '~/domains/challenges/queries-published.server'
import { translator } from '~/locales/translator.server'
import { settings } from '~/platform/env'
import { writeFeed } from '~/shared/atom-feed'
import { shorten } from '~/shared/shorten'

const longest = 50

/** The briefs published last, for feed readers. */
export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  const site = `${settings.appUrl}/challenges`
  const t = translator(visit.language)
  const challenges = await listPublishedChallenges({ limit: longest }, visit.now)
  const feed = writeFeed(
    challenges.map(
      ({ slug, title, language, theme, content, publishedAt, versionPublishedAt }) => ({
        name: title,
        summary: shorten(textOf(content.answers, 'problem') ?? title, 400),
        language,
        theme: t(`challenges:themes.${theme}`),
        page: `${site}/${slug}`,
        publishedAt,
        updatedAt: versionPublishedAt,
      }),
    ),
    { site, title: t('challenges:list.feedTitle'), language: visit.language },
  )
  return new Response(feed, {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    },
  })
}
