import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import {
  findReportToRead,
  listNamedIn,
  listReaders,
  listReportMessages,
} from './queries-reports.server'

/**
 * A report as one of its readers reads it, with the notes among them. That they read it is written down; to everybody
 * else, whoever is named in it before all, there is no such report.
 */
export function readReport(viewer: Viewer, id: string) {
  const deed = { actor: viewer, kind: 'conduct.read', objectId: id, shows: false }
  return transition(deed, async (trx) => {
    const report = await findReportToRead(id, viewer.id, trx)
    if (!report) return refuse('not-found')
    const named = await listNamedIn(id, trx)
    const readers = await listReaders(id, trx)
    const messages = await listReportMessages(id, { notes: true }, trx)
    return ok({ report, named, readers: readers.map(({ handle }) => handle), messages })
  })
}
