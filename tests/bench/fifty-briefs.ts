import type { QuestionKey } from '~/domains/challenges/questions'

/**
 * Fills the challenge list of an instance until it shows fifty cards, through the same use-cases as people do.
 * @returns the slug of a published brief and that of a draft of the demo's CSO
 */
export async function fiftyBriefs(dataDir: string): Promise<{ published: string; draft: string }> {
  process.env.DATA_DIR = dataDir
  // Imported only now: the database is found by the setting above.
  const { db, closeDatabase } = await import('db/client')
  const { now } = await import('~/platform/clock')
  const { closeQueue, openQueue } = await import('~/platform/queue')
  const { createChallenge } = await import('~/domains/challenges/create-challenge.server')
  const { saveAnswers } = await import('~/domains/challenges/save-answers.server')
  const { publishChallenge } = await import('~/domains/challenges/publish-challenge.server')
  const { findViewer } = await import('~/domains/people/queries.server')
  const { listMemberships } = await import('~/domains/organizations/queries-memberships.server')
  const { transfers } = await import('db/seed/briefs/transfers')
  const { must } = await import('db/seed/must')
  const { sendBrief } = await import('db/seed/send-brief')
  await openQueue([], { working: false })

  const viewerOf = async (email: string) => {
    const { id } = await db
      .selectFrom('person')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    return (await findViewer(id))!
  }
  const cso = await viewerOf('cso@demo.tequio.example')
  const organizer = await viewerOf('organizer@demo.tequio.example')
  const [membership] = await listMemberships(cso.id)
  const { id: track, slug: datathon } = await db
    .selectFrom('track')
    .innerJoin('datathon', 'datathon.id', 'track.datathonId')
    .select(['track.id', 'datathon.slug'])
    .where('datathon.submissionsCloseAt', '>', now())
    .limit(1)
    .executeTakeFirstOrThrow()
  const write = async (n: number) => {
    const form = {
      organization: membership!.slug,
      title: `${transfers.title} (${n})`,
      theme: transfers.theme,
      language: 'es',
    } as const
    const { slug } = await must(createChallenge(cso, form, now()))
    const answers = Object.entries(transfers.answers) as [QuestionKey, never][]
    await must(saveAnswers(cso, slug, new Map(answers), now()))
    return slug
  }
  let published = ''
  for (let n = 1; n <= 50; n += 1) {
    published = await write(n)
    await sendBrief(cso, published, transfers, now())
    await must(publishChallenge(organizer, published, `${datathon}/${track}`, now()))
  }
  const draft = await write(51)
  await closeQueue()
  await closeDatabase()
  return { published, draft }
}
