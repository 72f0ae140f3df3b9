import { sql, type RawBuilder } from 'kysely'
import { db, type Db } from 'db/client'
import { entryWords } from '../catalog/queries.server'
import { nameOf } from '../needs/rules'

/** Something public that was found. */
export interface Found {
  slug: string
  title: string
  text: string
  /** In which its words are written: the title too, where that is more than a name. */
  language: string
  /** Where it lies, where that is not its kind and its slug. */
  href?: string
}

const most = 10

/** All words stand in a text, in whatever order; case and accents do not count. */
function holds(text: RawBuilder<string>, words: string[]): RawBuilder<boolean> {
  // Raw: `fold` is a function of ours, and the indexes on it need the very same expression.
  const each = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
    return sql<boolean>`fold(${text}) like fold(${pattern})`
  })
  return sql<boolean>`(${sql.join(each, sql` and `)})`
}

/** The title that is most like what was asked comes first. */
function likeness(title: RawBuilder<string>, words: string[]): RawBuilder<number> {
  // Raw: trigram similarity has no form in the query builder.
  return sql<number>`similarity(fold(${title}), fold(${words.join(' ')}))`
}

/** Needs that everybody may read, by what was told and by why they were answered; their voices are nobody else's. */
export async function searchNeeds(words: string[], on: Db = db): Promise<Found[]> {
  const found = await on
    .selectFrom('need')
    .where('shownAt', 'is not', null)
    .where('concealedAt', 'is', null)
    .where(holds(sql`concat_ws(' ', happens, whom, different, outcome)`, words))
    .select(['id', 'happens', 'whom', 'language'])
    .orderBy(likeness(sql`happens`, words), 'desc')
    .limit(most)
    .execute()
  return found.map(({ id, happens, whom, language }) => ({
    slug: id,
    title: nameOf({ happens }) ?? '',
    text: whom,
    language,
  }))
}

export function searchBriefs(words: string[], on: Db = db): Promise<Found[]> {
  return on
    .selectFrom('challenge')
    .innerJoin('challengeVersion', (join) =>
      join
        .onRef('challengeVersion.challengeId', '=', 'challenge.id')
        .onRef('challengeVersion.number', '=', 'challenge.publishedVersion'),
    )
    .innerJoin('organization', 'organization.id', 'challenge.organizationId')
    .where('challenge.state', 'in', ['published', 'closed', 'archived'])
    .where('organization.status', '=', 'verified')
    .where('challenge.concealedAt', 'is', null)
    .where(holds(sql`words`, words))
    .select([
      'challenge.slug',
      'challenge.title',
      'organization.name as text',
      'challenge.language',
    ])
    .orderBy(likeness(sql`challenge.title`, words), 'desc')
    .limit(most)
    .execute()
}

export function searchDatathons(words: string[], on: Db = db): Promise<Found[]> {
  return on
    .selectFrom('datathon')
    .where(holds(sql`concat_ws(' ', name, summary, place)`, words))
    .select(['slug', 'name as title', 'summary as text', 'language'])
    .orderBy(likeness(sql`name`, words), 'desc')
    .limit(most)
    .execute()
}

export function searchDatasets(words: string[], on: Db = db): Promise<Found[]> {
  return on
    .selectFrom('dataset')
    .where('state', 'in', ['curated', 'deprecated'])
    .where(holds(sql`title || ' ' || summary || ' ' || source_name`, words))
    .select(['slug', 'title', 'summary as text', 'language'])
    .orderBy(likeness(sql`title`, words), 'desc')
    .limit(most)
    .execute()
}

/** Teams, each with the brief that it works on. */
export function searchTeams(words: string[], on: Db = db) {
  return on
    .selectFrom('team')
    .innerJoin('challenge', 'challenge.id', 'team.challengeId')
    .where(holds(sql`concat_ws(' ', team.name, team.introduction)`, words))
    .select(['team.slug', 'team.name as title', 'challenge.title as text', 'challenge.language'])
    .select('challenge.slug as challengeSlug')
    .orderBy(likeness(sql`team.name`, words), 'desc')
    .limit(most)
    .execute()
}

/** Tools that are not in the catalog: a tool is found once. */
export function searchTools(words: string[], on: Db = db): Promise<Found[]> {
  return on
    .selectFrom('tool')
    .leftJoin('catalogEntry', 'catalogEntry.toolId', 'tool.id')
    .where('catalogEntry.toolId', 'is', null)
    .where('tool.concealedAt', 'is', null)
    .where(holds(sql`concat_ws(' ', tool.name, tool.summary)`, words))
    .select(['tool.slug', 'tool.name as title', 'tool.summary as text', 'tool.language'])
    .orderBy(likeness(sql`tool.name`, words), 'desc')
    .limit(most)
    .execute()
}

/** Entries of the catalog, by what their current version says. */
export function searchCatalog(words: string[], on: Db = db): Promise<Found[]> {
  return on
    .selectFrom('tool')
    .innerJoin('catalogEntry', 'catalogEntry.toolId', 'tool.id')
    .innerJoin('catalogEntryVersion as version', (join) =>
      join
        .onRef('version.toolId', '=', 'tool.id')
        .onRef('version.number', '=', 'catalogEntry.version'),
    )
    .where('tool.concealedAt', 'is', null)
    .where(holds(entryWords, words))
    .select([
      'tool.slug',
      'tool.name as title',
      // Raw: facts are JSON.
      sql<string>`version.facts->>'summary'`.as('text'),
      sql<string>`version.facts->>'language'`.as('language'),
    ])
    .orderBy(likeness(sql`tool.name`, words), 'desc')
    .limit(most)
    .execute()
}

export function searchOrganizations(words: string[], on: Db = db): Promise<Found[]> {
  return on
    .selectFrom('organization')
    .where('status', '=', 'verified')
    .where('shelteredAt', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('takedown')
            .select('takedown.id')
            .where('takedown.aboutKind', '=', 'organization')
            .whereRef('takedown.aboutId', '=', 'organization.id')
            .where('takedown.restoredAt', 'is', null),
        ),
      ),
    )
    .where(holds(sql`concat_ws(' ', name, description)`, words))
    .select(['slug', 'name as title', 'description as text', 'language'])
    .orderBy(likeness(sql`name`, words), 'desc')
    .limit(most)
    .execute()
}
