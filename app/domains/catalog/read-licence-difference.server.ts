import { formatDay } from '~/shared/instants'
import { findRepositoryReading } from '../incubation/queries-reading.server'
import type { Visit } from '../people/visit'
import { licenceAgrees } from './licences'

/** What differs between the licence that an entry declares and its repository, for this reader; null where nothing does. */
export async function readLicenceDifference(toolId: string, declared: string, visit: Visit) {
  const reading = declared ? await findRepositoryReading(toolId) : undefined
  if (!reading || licenceAgrees(declared, reading.spdx)) return null
  const on = formatDay(reading.readAt, visit.timeZone, visit.language)
  return { declared, read: reading.spdx, on }
}
