import type { LoaderFunctionArgs } from '@remix-run/node'
import { calendarOf, eventsOf } from '~/domains/datathons/calendar'
import { findDatathon, listMoves } from '~/domains/datathons/queries.server'
import { asItWent, instants } from '~/domains/datathons/rules'
import { findPublicationDate } from '~/domains/judging/queries-results.server'
import { notFound } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { settings } from '~/platform/env'

/** A datathon's dates as a calendar file; fetched again, it moves what has moved. */
export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const datathon = await findDatathon(params.datathon ?? '')
  if (!datathon) throw await notFound(visit, 'datathon.read')
  const t = translator(visit.language)
  const names = Object.fromEntries(instants.map((each) => [each, t(`datathons:instants.${each}`)]))
  const [moves, publishedAt] = await Promise.all([
    listMoves(datathon.id),
    findPublicationDate(datathon.id),
  ])
  const went = asItWent(datathon, publishedAt)
  const early = instants.filter((each) => went[each] < datathon[each])
  const moved = [...moves, ...early.map((instant) => ({ instant }))]
  const events = eventsOf(went, names, moved, settings.appUrl)
  return new Response(calendarOf(datathon.name, events, visit.now), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${datathon.slug}.ics"`,
    },
  })
}
