import { formatDay } from '~/shared/instants'
import type { Visit } from '../people/visit'
import { licenceAgrees } from './licences'
import { findLicenceReading } from './queries-licence.server'

/** What differs between the licence that an entry declares and its repository, for this reader; null where nothing does. */
export async function readLicenceDifference(toolId: string, declared: string, visit: Visit) {
  const reading = declared ? await findLicenceReading(toolId) : undefined
  if (!reading || licenceAgrees(declared, reading.spdx)) return null
  const on = formatDay(reading.readAt, visit.timeZone, visit.language)
  return { declared, read: reading.spdx, on }
}
