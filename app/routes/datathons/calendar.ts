import type { LoaderFunctionArgs } from '@remix-run/node'
import { calendarOf, eventsOf } from '~/domains/datathons/calendar'
import { findDatathon, listMoves } from '~/domains/datathons/queries.server'
import { instants } from '~/domains/datathons/rules'
import { notFound } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { settings } from '~/platform/env'

/** A datathon's dates as a calendar file; fetched again, it moves what has moved. */
export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const datathon = await findDatathon(params.datathon ?? '')
  if (!datathon) throw await notFound(visit, 'datathon.read')
  const t = translator(visit.language)
  const names = Object.fromEntries(instants.map((each) => [each, t(`datathons:instants.${each}`)]))
  const events = eventsOf(datathon, names, await listMoves(datathon.id), settings.appUrl)
  return new Response(calendarOf(datathon.name, events, visit.now), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${datathon.slug}.ics"`,
    },
  })
}
