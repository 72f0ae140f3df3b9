import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { db } from 'db/client'
import { inTransaction } from 'db/transaction'
import { decideAdoption } from '~/domains/adoption/decide-adoption.server'
import { listSteps } from '~/domains/adoption/queries-steps.server'
import { requestAdoption } from '~/domains/adoption/request-adoption.server'
import type { Visibility } from '~/domains/adoption/rules'
import { publishTool } from '~/domains/catalog/publish-tool.server'
import { saveDraft } from '~/domains/catalog/save-draft.server'
import { askQuestion } from '~/domains/challenges/ask-question.server'
import { commentOnSection } from '~/domains/challenges/comment-on-section.server'
import { createChallenge } from '~/domains/challenges/create-challenge.server'
import { publishChallenge } from '~/domains/challenges/publish-challenge.server'
import { keepBriefVoice } from '~/domains/challenges/keep-brief-voice.server'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { nothingFound } from '~/domains/challenges/reuse'
import { saveTranslation } from '~/domains/challenges/save-translation.server'
import { submitChallenge } from '~/domains/challenges/submit-challenge.server'
import { decideDataset } from '~/domains/datasets/decide-dataset.server'
import { startReview } from '~/domains/datasets/start-review.server'
import { recordFile } from '~/domains/files/record-file.server'
import { storeBytes } from '~/domains/files/store-bytes.server'
import { addEvidence } from '~/domains/incubation/add-evidence.server'
import { bringInTool } from '~/domains/incubation/bring-in-tool.server'
import { logEffort } from '~/domains/incubation/log-effort.server'
import { passToolGate } from '~/domains/incubation/pass-gate.server'
import { gates } from '~/domains/incubation/rules'
import type { Viewer } from '~/domains/people/rules'
import { insertVoice } from '~/domains/needs/queries.server'
import { unsubscribePath } from '~/domains/notifications/unsubscribe-link.server'
import { inviteToOrganization } from '~/domains/organizations/invite-to-organization.server'
import { askForPlace } from '~/domains/teams/ask-for-place.server'
import { inviteToTeam } from '~/domains/teams/invite-to-team.server'
import { now } from '~/platform/clock'
import { newToken } from '~/platform/secrets'
import { sevenAnswers } from '../support/challenges'
import { prisons, proposed, stated, upload } from '../support/datasets'
import { somebody } from '../support/people'
import { done } from '../support/teams'
import { meetAll, must, wholeFacts } from '../support/tools'
import {
  assign,
  datathon,
  day,
  grant,
  oldBrief,
  publishedResults,
  register,
  score,
  team,
} from './events'
import { instanceRolesOf, kindNames, type Kind } from './people'
import { secrets } from './secrets'

export type People = Record<Exclude<Kind, 'nobody'>, Viewer>
export type Params = Record<string, string>

/** A person of each kind, and of each object one that is public and those that are not. */
export async function makeWorld() {
  const people = await makePeople()
  const organization = await makeOrganization('verified', people.owner, people.member)
  const pending = await makeOrganization('pending', people.owner, people.member)
  await makeOrganization('verified', people['other org'])
  const events = await makeEvents(people, organization.id)
  const briefs = await makeBriefs(people, organization.slug, events.running)
  const teams = await makeTeams(people, briefs.published.id, events)
  const datasets = await makeDatasets(people)
  const tools = await makeTools(people)
  const adoptions = await makeAdoptions(people, organization.slug, tools.published)
  const needs = await makeNeeds(people)
  const report = await makeReport(people.handler, events.running.id)
  const invited = await done(inviteToOrganization(people.owner, organization.slug, 1, now()))
  const usual: Params = {
    organization: organization.slug,
    datathon: events.running.slug,
    challenge: briefs.published.slug,
    comment: briefs.comment,
    language: 'en',
    section: 'problem',
    voice: briefs.voice,
    question: briefs.question,
    number: '1',
    name: datasets.fileName,
    team: teams.running.slug,
    invitation: teams.invitation,
    'teams/invitations/:token': teams.token,
    'unsubscribe/:token': unsubscribePath({
      personId: people.person.id,
      kind: 'criterion-met',
    }).slice(13),
    'sign-up/confirm/:token': newToken(),
    'reset/:token': newToken(),
    'datasets/:dataset/versions/new/:intake': datasets.versionIntake,
    need: needs.shown,
    'needs/:need/voices/:question': 'happens',
    report,
    'organizations/invitations/:token': invited.token,
    'organizations/:organization/invitations/:invitation': await invitationOf(organization.id),
    'organizations/:organization/members/:handle': people.member.handle,
    'admin/people/:handle': people.person.handle,
    'people/:handle': people.mate.handle,
    'teams/:team/members/:handle': people.mate.handle,
    'teams/:team/requests/:handle': teams.asker,
    'tools/:tool/people/:handle': people.maintainer.handle,
    submission: teams.running.submission,
    code: teams.running.code,
    assignment: events.assignment,
    job: '00000000-0000-4000-8000-000000000000',
    dataset: datasets.curated,
    intake: datasets.intake,
    tool: tools.incubated,
    criterion: 'problem-confirmed',
    evidence: tools.evidence,
    entry: tools.entry,
    adoption: adoptions.counted.id,
    step: adoptions.counted.step,
    days: '30',
  }
  /** What stands instead of the usual object, by the name that the table gives it. */
  const cases: Record<string, Params> = {
    usual: {},
    pending: { organization: pending.slug },
    draft: { challenge: briefs.draft },
    'in review': { challenge: briefs.submitted, comment: briefs.comment },
    proposed: { dataset: datasets.proposed },
    judged: {
      datathon: events.judging.slug,
      submission: events.judged.submission,
      team: events.judged.slug,
      challenge: events.brief,
      code: events.judged.code,
    },
    won: {
      datathon: events.past.slug,
      submission: events.won.submission,
      team: events.won.slug,
      code: events.won.code,
    },
    'somebody else’s': { assignment: events.othersAssignment },
    // What hangs on an object is asked for on another one.
    swapped: {
      datathon: events.past.slug,
      challenge: briefs.published.slug,
      comment: briefs.comment,
      team: events.judged.slug,
      tool: tools.published,
      adoption: adoptions.hidden.id,
      step: adoptions.counted.step,
      dataset: datasets.proposed,
      intake: datasets.versionIntake,
      question: briefs.othersQuestion,
    },
    catalogued: { tool: tools.published },
    untaken: { need: needs.untaken },
    accompanied: { need: needs.accompanied },
    hidden: { adoption: adoptions.hidden.id, step: adoptions.hidden.step },
    absent: absent(usual),
  }
  return { people, usual, cases }
}

/** An address that names nothing. */
const absent = (usual: Params) =>
  Object.fromEntries(
    Object.entries(usual).map(([name, value]) => [
      name,
      /^[0-9a-f-]{36}$/.test(value) ? '00000000-0000-4000-8000-000000000000' : 'nada',
    ]),
  )

async function makePeople(): Promise<People> {
  const people: Partial<People> = {}
  for (const kind of kindNames) {
    if (kind === 'nobody') continue
    const role = instanceRolesOf[kind]
    people[kind] = await (role ? somebody(role) : somebody())
  }
  return people as People
}

async function makeOrganization(status: 'verified' | 'pending', owner: Viewer, member?: Viewer) {
  const slug = `org-${owner.handle}-${status}`
  const { id } = await db
    .insertInto('organization')
    .values({
      slug,
      name: status === 'pending' ? secrets.pending.text : `Umbral ${slug}`,
      kind: 'cso',
      status,
      createdAt: day(-90),
      decidedAt: status === 'verified' ? day(-80) : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const joined = { organizationId: id, joinedAt: day(-90) }
  await db
    .insertInto('membership')
    .values([
      { ...joined, personId: owner.id, role: 'owner' },
      ...(member ? [{ ...joined, personId: member.id, role: 'member' }] : []),
    ])
    .execute()
  return { id, slug }
}

async function makeEvents(people: People, organizationId: string) {
  const running = await datathon('corre', 1)
  const judging = await datathon('evalua', -1)
  const past = await datathon('paso', -25)
  const elsewhere = await datathon('otro', 1)
  for (const { id } of [running, judging, past]) {
    await grant(id, people.host, 'organizer')
    await grant(id, people.judge, 'judge')
    await grant(id, people['other judge'], 'judge')
    await grant(id, people.mentor, 'mentor')
    await register(id, [people.lead, people.mate, people['other team']])
  }
  await grant(elsewhere.id, people['other host'], 'organizer')
  const brief = await oldBrief(judging.id, organizationId)
  const inJudging = { datathonId: judging.id, challengeId: brief.id, locked: true }
  const judged = await team(inJudging, people.lead, [people.mate])
  const rivals = await team(inJudging, people['other team'])
  const assignment = await assign(judged.submission, people.judge, people.host)
  await scribble(assignment)
  const othersAssignment = await assign(rivals.submission, people['other judge'], people.host)
  const old = await oldBrief(past.id, organizationId)
  const ofOld = { datathonId: past.id, challengeId: old.id, locked: true }
  const won = await team(ofOld, people.lead, [people.mate])
  const lost = await team(ofOld, people['other team'])
  for (const judge of [people.judge, people['other judge']]) {
    await score(await assign(won.submission, judge, people.host), past.id, 4)
    await score(await assign(lost.submission, judge, people.host), past.id, 2)
  }
  await publishedResults(past, won.submission)
  return { running, judging, past, brief: brief.slug, judged, assignment, othersAssignment, won }
}

/** What a judge has written down and handed in nowhere. */
async function scribble(assignmentId: string) {
  const feedback = secrets.sheet.text
  const saved = { savedAt: day(-1), savedByPage: 'page' }
  await db
    .insertInto('scoreSheet')
    .values({ assignmentId, feedback, ...saved })
    .execute()
}

type Events = Awaited<ReturnType<typeof makeEvents>>

/** One that everybody may read, one that nobody took, and one with a companion. */
async function makeNeeds({ person, companion }: People) {
  const tell = async (happens: string, change: { companionId?: string; shownAt?: Date }) => {
    const id = randomUUID()
    const state = change.companionId ? 'accompanied' : 'told'
    const told = { id, state, happens, language: 'es', tellerId: person.id, toldAt: day(-3) }
    await db
      .insertInto('need')
      .values({ ...told, ...change, takenAt: change.companionId ? day(-2) : null })
      .execute()
    const sound = Readable.from([Buffer.from('sonido')])
    const stored = await done(storeBytes(sound, 100))
    const facts = { name: 'happens.ogg', mediaType: 'audio/ogg', purpose: 'voice' }
    await inTransaction(async (trx) => {
      const fileId = await recordFile(stored, { ...facts, uploadedBy: person.id }, trx)
      await insertVoice({ needId: id, question: 'happens', fileId, seconds: 3 }, trx)
    })
    return id
  }
  return {
    shown: await tell('Hace falta saber a qué penal trasladan.', {
      companionId: companion.id,
      shownAt: day(-1),
    }),
    untaken: await tell(secrets.untaken.text, {}),
    accompanied: await tell(secrets.accompanied.text, { companionId: companion.id }),
  }
}

async function makeReport(handler: Viewer, datathonId: string): Promise<string> {
  const id = randomUUID()
  const named = { datathonId, personId: handler.id, namedAt: day(-9), acceptedAt: day(-8) }
  await db.insertInto('conductHandler').values(named).execute()
  const told = { told: secrets.report.text, wantsAnswer: true, escalated: false }
  await db
    .insertInto('conductReport')
    .values({ id, datathonId, state: 'received', keyHash: id, receivedAt: day(-1), ...told })
    .execute()
  await db.insertInto('conductReader').values({ reportId: id, personId: handler.id }).execute()
  return id
}

const invitationOf = async (organizationId: string) =>
  (
    await db
      .selectFrom('organizationInvitation')
      .select('id')
      .where('organizationId', '=', organizationId)
      .executeTakeFirstOrThrow()
  ).id

/** A text of it in English, and a section told aloud. */
async function translate(owner: Viewer, slug: string) {
  const problem = { text: 'Nobody puts the reports together.', isCurrent: false }
  await done(saveTranslation(owner, slug, 'en', new Map([['problem', problem]]), now()))
  const stored = await done(storeBytes(Readable.from([Buffer.from('voz')]), 100))
  const voice = { ...stored, extension: 'ogg', mediaType: 'audio/ogg', seconds: 3 }
  await done(keepBriefVoice(owner, slug, { language: 'en', section: 'problem' }, voice, now()))
}

async function makeBriefs(people: People, organization: string, running: Events['running']) {
  const write = async (title: string) => {
    const form = { title, theme: 'evidence', language: 'es', organization } as const
    return (await done(createChallenge(people.owner, form, now()))).slug
  }
  const hand = async (title: string, isTranslated = false) => {
    const slug = await write(title)
    await done(saveAnswers(people.owner, slug, sevenAnswers, now()))
    if (isTranslated) await translate(people.owner, slug)
    await done(submitChallenge(people.owner, slug, now(), nothingFound))
    return slug
  }
  const draft = await write(secrets.draft.text)
  const submitted = await hand('Uno que espera revisión')
  const comment = { section: 'problem', body: secrets.comment.text } as const
  await done(commentOnSection(people.organizer, submitted, comment, now()))
  const published = await hand('Uno que todos pueden leer', true)
  const place = `${running.slug}/${running.trackId}`
  const [told] = await db.selectFrom('challengeVoice').select('id').execute()
  await done(publishChallenge(people.organizer, published, place, now()))
  await done(askQuestion(people.lead, published, { body: '¿De qué años hay informes?' }, now()))
  const question = await latest('question')
  const other = await hand('Otro que todos pueden leer')
  await done(publishChallenge(people.organizer, other, place, now()))
  await done(askQuestion(people.lead, other, { body: '¿En qué formato?' }, now()))
  return {
    draft,
    submitted,
    published: { slug: published, id: await idOf('challenge', published) },
    comment: (await latest('reviewComment')).id,
    voice: told!.id,
    question: question.id,
    othersQuestion: (await latest('question')).id,
  }
}

const idOf = async (table: 'challenge' | 'tool', slug: string) =>
  (await db.selectFrom(table).select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id

/** The only one of its kind that this world made last. */
const latest = async (table: 'reviewComment' | 'question' | 'gateEvidence' | 'effort') => {
  const by = { reviewComment: 'writtenAt', question: 'askedAt', gateEvidence: 'addedAt', effort: 'loggedAt' } as const // prettier-ignore
  return db
    .selectFrom(table)
    .select('id')
    .orderBy(by[table] as 'loggedAt', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
}

async function makeTeams(people: People, challengeId: string, { running }: Events) {
  const of = { datathonId: running.id, challengeId, locked: false }
  const own = await team(of, people.lead, [people.mate])
  await team(of, people['other team'])
  const { token } = await done(inviteToTeam(people.lead, own.slug, 1, now()))
  const { id: invitation } = await db
    .selectFrom('teamInvitation')
    .select('id')
    .where('teamId', '=', own.teamId)
    .executeTakeFirstOrThrow()
  const asker = await somebody()
  await register(running.id, [asker])
  await done(askForPlace(asker, own.slug, now()))
  return { running: own, token, invitation, asker: asker.handle }
}

async function makeDatasets({ owner, curator }: People) {
  const curated = await proposed(owner)
  await startReview(curator, curated)
  await done(decideDataset(curator, curated, stated, now()))
  return {
    curated,
    proposed: await proposed(owner, { title: secrets.proposal.text }),
    intake: await upload(owner),
    versionIntake: await upload(curator, `${prisons}x,centro nuevo,09,1,2,2015-12-31\n`, curated),
    fileName: 'centros-2014.csv',
  }
}

async function makeTools({ curator, maintainer, mentor }: People) {
  const bringIn = async (name: string) =>
    must(
      await bringInTool(
        curator,
        {
          name,
          summary: 'Registrar visitas sin conexión y sin nombres.',
          theme: 'prevention',
          repository: 'piedra-suelta/bitacora',
          because: 'La pidieron tres organizaciones que visitan centros.',
          maintainer: maintainer.handle,
          mentor: mentor.handle,
        },
        now(),
      ),
    )
  const published = await bringIn('Cuaderno de visitas')
  const all = { slug: published, curator, maintainer, mentor }
  for (const gate of gates) {
    await meetAll(all, gate)
    if (gate !== 'published')
      must(await passToolGate(mentor, published, { reason: 'Todo se revisó.' }, now()))
  }
  must(await saveDraft(maintainer, published, wholeFacts, now()))
  must(await publishTool(mentor, published, { reason: 'Está lista.' }, now()))
  const incubated = await bringIn('Bitácora sin terminar')
  const effort = { kind: 'design', hours: 60, day: '2026-01-05', note: 'Taller.' } as const
  must(await logEffort(maintainer, incubated, effort, now()))
  const stored = must(await storeBytes(Readable.from([Buffer.from('Informe del taller.')]), 1000))
  const facts = { name: 'informe.txt', mediaType: 'text/plain', purpose: 'evidence' }
  const file = await inTransaction((trx) =>
    recordFile(stored, { ...facts, uploadedBy: maintainer.id }, trx),
  )
  const of = { tool: incubated, criterion: 'problem-confirmed' }
  must(await addEvidence(maintainer, of, { note: secrets.evidence.text }, now()))
  const { id: evidence } = await db
    .insertInto('gateEvidence')
    .values({
      toolId: await idOf('tool', incubated),
      criterion: 'problem-confirmed',
      kind: 'file',
      fileId: file,
      addedBy: maintainer.id,
      addedAt: now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { published, incubated, evidence, entry: (await latest('effort')).id }
}

async function makeAdoptions({ owner, maintainer }: People, organization: string, tool: string) {
  const adopt = async (visibility: Visibility) => {
    const form = { organization, purpose: secrets.adoption.text, visibility }
    const id = must(await requestAdoption(owner, tool, form, now()))
    must(await decideAdoption(maintainer, id, { decision: 'accepted', reason: '' }, now()))
    const [step] = await listSteps(id)
    return { id, step: step!.id }
  }
  const hidden = await adopt('hidden')
  // An organisation adopts a tool once at a time.
  await db
    .updateTable('adoption')
    .set({ state: 'discontinued' })
    .where('id', '=', hidden.id)
    .execute()
  const counted = await adopt('counted')
  await db
    .insertInto('followUp')
    .values({ adoptionId: counted.id, days: 30, dueAt: day(-1), askedAt: day(-1) })
    .execute()
  await db
    .updateTable('adoption')
    .set({ state: 'in_use', inUseSince: day(-31) })
    .where('id', '=', counted.id)
    .execute()
  return { hidden, counted }
}
