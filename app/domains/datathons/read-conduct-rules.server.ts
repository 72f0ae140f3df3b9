import { countAloud } from './conduct'
import { findSecondContact, listHandlers } from './queries-handlers.server'
import { countReports } from './queries-reports.server'

/** What the public is told of a datathon's conduct reports: who reads them, whom else there is, and a range. */
export async function readConductRules(datathon: { id: string; resultsAt: Date }, now: Date) {
  const [handlers, contact, reports] = await Promise.all([
    listHandlers(datathon.id),
    findSecondContact(datathon.id),
    countReports(datathon.id),
  ])
  return {
    handlers: handlers.map(({ handle }) => handle),
    contact: contact ?? null,
    count: countAloud(reports, datathon, now),
  }
}
