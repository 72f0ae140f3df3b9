import { db, type Db, type Transaction } from 'db/client'

/** A place for a brief: a track of a datathon that still takes hand-ins, or the datathon where it has no tracks. */
export function listOpenPlaces(now: Date, on: Db = db) {
  return on
    .selectFrom('datathon')
    .leftJoin('track', 'track.datathonId', 'datathon.id')
    .select([
      'datathon.id as datathonId',
      'datathon.slug as datathonSlug',
      'datathon.name as datathonName',
      'datathon.submissionsCloseAt',
      'datathon.timeZone',
      'track.id as trackId',
      'track.name as trackName',
    ])
    .where('datathon.submissionsCloseAt', '>', now)
    .orderBy('datathon.submissionsCloseAt')
    .orderBy('track.position')
    .execute()
}

/** One of those places by the name that the form gives it; also one whose time has passed, for the rule to say so. */
export async function findPlace(place: string, on: Db = db) {
  const [datathonSlug = '', trackId = ''] = place.split('/')
  const found = await on
    .selectFrom('datathon')
    .leftJoin('track', (join) =>
      join
        .onRef('track.datathonId', '=', 'datathon.id')
        .on((eb) => eb(eb.cast<string>('track.id', 'text'), '=', trackId)),
    )
    .select([
      'datathon.id as datathonId',
      'datathon.name as datathonName',
      'datathon.submissionsCloseAt',
      'track.id as trackId',
    ])
    .where('datathon.slug', '=', datathonSlug)
    .executeTakeFirst()
  return found && (trackId === '' || found.trackId !== null) ? found : undefined
}

/** A place that was chosen before; undefined where it is gone. */
export function findPlaceById(datathonId: string, on: Db = db) {
  return on
    .selectFrom('datathon')
    .select(['id as datathonId', 'name as datathonName', 'submissionsCloseAt'])
    .where('id', '=', datathonId)
    .executeTakeFirst()
}

/** Takes the briefs that are not public out of a datathon that is deleted; they wait for another. */
export async function leaveDatathon(datathonId: string, trx: Transaction): Promise<void> {
  await trx
    .updateTable('challenge')
    .set({ datathonId: null, trackId: null })
    .where('datathonId', '=', datathonId)
    .where('state', 'not in', ['published', 'closed', 'archived'])
    .execute()
}
