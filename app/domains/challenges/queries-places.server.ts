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

/**
 * One of those places by the name that the form gives it; also one whose time has passed, for the rule to say so. Its
 * datathon is not deleted meanwhile: whoever deletes it takes it first and the briefs after it, as is done here.
 */
export async function lockPlace(place: string, trx: Transaction) {
  const [datathonSlug = '', trackId = ''] = place.split('/')
  const found = await trx
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
    .forKeyShare('datathon')
    .executeTakeFirst()
  return found && (trackId === '' || found.trackId !== null) ? found : undefined
}

const placeById = (datathonId: string, on: Db) =>
  on
    .selectFrom('datathon')
    .select([
      'id as datathonId',
      'name as datathonName',
      'slug as datathonSlug',
      'submissionsCloseAt',
    ])
    .where('id', '=', datathonId)

/** A place that was chosen before; undefined where it is gone. */
export const findPlaceById = (datathonId: string) => placeById(datathonId, db).executeTakeFirst()

/** The same, not deleted meanwhile: to be taken before the brief, for the reason of `lockPlace`. */
export const lockPlaceById = (datathonId: string, trx: Transaction) =>
  placeById(datathonId, trx).forKeyShare().executeTakeFirst()

const isNotPublic = ['draft', 'in_review', 'changes_requested'] as const

/** Takes the briefs that are not public and name a datathon, would be published into it, or are among others asked for. */
export function lockLeaving(datathonId: string, askedIds: string[], trx: Transaction) {
  return trx
    .selectFrom('challenge')
    .leftJoin('challengeReady', 'challengeReady.challengeId', 'challenge.id')
    .select(['challenge.id', 'challenge.slug', 'challenge.title', 'challenge.concealedAt'])
    .select(['challenge.organizationId', 'challenge.needId'])
    .select('challengeReady.datathonId as readyIn')
    .where('challenge.state', 'in', isNotPublic)
    .where((eb) =>
      eb.or([
        eb('challenge.datathonId', '=', datathonId),
        eb('challengeReady.datathonId', '=', datathonId),
        ...(askedIds.length > 0 ? [eb('challenge.id', 'in', askedIds)] : []),
      ]),
    )
    .orderBy('challenge.id')
    .forUpdate('challenge')
    .execute()
}

/** The briefs of a datathon that are not public name none any more. */
export async function clearPlace(datathonId: string, trx: Transaction): Promise<void> {
  await trx
    .updateTable('challenge')
    .set({ datathonId: null, trackId: null })
    .where('datathonId', '=', datathonId)
    .where('state', 'in', isNotPublic)
    .execute()
}
