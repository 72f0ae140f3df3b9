import type { QuestionKey } from '~/domains/challenges/questions'
import { answerQuestion } from '~/domains/challenges/answer-question.server'
import { askQuestion } from '~/domains/challenges/ask-question.server'
import { beginBrief } from '~/domains/challenges/begin-brief.server'
import { commentOnSection } from '~/domains/challenges/comment-on-section.server'
import { createChallenge } from '~/domains/challenges/create-challenge.server'
import { markHarm } from '~/domains/challenges/mark-harm.server'
import { publishChallenge } from '~/domains/challenges/publish-challenge.server'
import { requestChanges } from '~/domains/challenges/request-changes.server'
import { saveTranslation } from '~/domains/challenges/save-translation.server'
import { saveAnswers } from '~/domains/challenges/save-answers.server'
import { findDatathon, listTracks } from '~/domains/datathons/queries.server'
import type { Viewer } from '~/domains/people/rules'
import { foodContracts } from './briefs/food-contracts'
import { interpreters } from './briefs/interpreters'
import { letters } from './briefs/letters'
import { medicalReports } from './briefs/medical-reports'
import { medicines } from './briefs/medicines'
import { prisonsCompared } from './briefs/prisons-compared'
import { responseTimes } from './briefs/response-times'
import { safeComplaints } from './briefs/safe-complaints'
import type { SeedBrief } from './briefs/seed-brief'
import { transfers } from './briefs/transfers'
import { visitCharges } from './briefs/visit-charges'
import { visitDays } from './briefs/visit-days'
import { water } from './briefs/water'
import { womenHealth } from './briefs/women-health'
import type { Crowd } from './crowd'
import { mexico, must } from './must'
import { seedAnsweredNeed } from './needs'
import type { Speakers } from './organizations'
import type { DemoPeople } from './people'
import { sendBrief } from './send-brief'

/** Briefs of the story, by what it calls them: their slugs. */
export type PastBriefs = Record<'prisons' | 'complaints' | 'contracts' | 'times', string>
export type Briefs = PastBriefs & { transfers: string }

interface Cast {
  people: DemoPeople
  crowd: Crowd
  speakers: Speakers
}

/** The briefs of the datathon that is over. */
export async function seedPastBriefs(cast: Cast, datathon: string): Promise<PastBriefs> {
  const publish = (brief: SeedBrief, at: string) => published(cast, brief, datathon, mexico(at))
  const prisons = await publish(prisonsCompared, '2018-12-03T12:00')
  const complaints = await publish(safeComplaints, '2018-12-05T12:00')
  await publish(medicalReports, '2018-12-11T12:00')
  const contracts = await publish(foodContracts, '2018-12-12T12:00')
  await publish(visitCharges, '2018-12-17T12:00')
  const need = await seedAnsweredNeed(
    cast.people.mentor,
    cast.speakers[responseTimes.organization]!.speaker,
  )
  const times = await published(cast, responseTimes, datathon, mexico('2018-12-19T12:00'), need)
  await talk(cast, prisons)
  return { prisons, complaints, contracts, times }
}

/**
 * Six that the open datathon works on, one that waits for review and one that came back: the slug of the first, of
 * which teams have asked something.
 */
export async function seedPresentBriefs(cast: Cast, datathon: string, now: Date): Promise<string> {
  const at = new Date(now.getTime() - 6 * 86_400_000)
  const transfersOpen = await published(cast, transfers, datathon, at)
  await talkOfTransfers(cast, transfersOpen, at)
  for (const [index, brief] of [visitDays, medicines, interpreters, letters, water].entries())
    await published(cast, brief, datathon, new Date(at.getTime() + (index + 1) * 12 * 3_600_000))
  const waiting = await written(cast, womenHealth, new Date(now.getTime() - 3 * 86_400_000))
  await sendBrief(cast.speakers[womenHealth.organization]!.speaker, waiting, womenHealth, now)
  await askSecond(cast.people.organizer, waiting, datathon, now)
  await sendBack(cast.people.organizer, cast, now)
  return transfersOpen
}

/** Written by whoever speaks for its organisation; one that came of a need is begun by who accompanied that. */
async function written(
  { speakers, people }: Cast,
  brief: SeedBrief,
  at: Date,
  need?: string,
): Promise<string> {
  const { slug: organization, speaker } = speakers[brief.organization]!
  const facts = { title: brief.title, theme: brief.theme, language: 'es' } as const
  const begun = need
    ? beginBrief(people.mentor, need, facts, at)
    : createChallenge(speaker, { organization, ...facts }, at)
  const { slug } = await must(begun)
  const answers = Object.entries(brief.answers) as [QuestionKey, never][]
  await must(saveAnswers(speaker, slug, new Map(answers), at))
  if (brief.english) {
    const texts = Object.entries(brief.english).map(
      ([field, text]) => [field, { text, isCurrent: false }] as const,
    )
    await must(saveTranslation(speaker, slug, 'en', new Map(texts), at))
  }
  return slug
}

async function published(
  cast: Cast,
  brief: SeedBrief,
  datathon: string,
  at: Date,
  need?: string,
): Promise<string> {
  const slug = await written(cast, brief, new Date(at.getTime() - 9 * 86_400_000), need)
  const { speaker } = cast.speakers[brief.organization]!
  await sendBrief(speaker, slug, brief, new Date(at.getTime() - 4 * 86_400_000))
  const place = await placeOf(brief, datathon)
  await must(publishChallenge(cast.people.organizer, slug, place, at))
  return slug
}

async function placeOf(brief: SeedBrief, datathon: string): Promise<string> {
  const { id } = (await findDatathon(datathon))!
  const tracks = await listTracks(id)
  const track = tracks.find(({ name }) => name === brief.track)!
  return `${datathon}/${track.id}`
}

/** What one reviewer found risky to people waits for a second person, who administers the instance. */
async function askSecond(organizer: Viewer, slug: string, datathon: string, now: Date) {
  const reason =
    'La custodia puede reconocer a quien pidió una consulta, aunque no se escriba el motivo: son pocas y las conoce.'
  await must(markHarm(organizer, slug, { reason }, now))
  await must(publishChallenge(organizer, slug, await placeOf(womenHealth, datathon), now))
}

async function talk({ people, crowd }: Cast, slug: string) {
  const ask = (asker: Viewer, body: string, at: string) =>
    must(askQuestion(asker, slug, { body }, mexico(at)))
  const centre = await ask(
    crowd['aguja-demo'],
    '¿«Centro» incluye las cárceles municipales?',
    '2019-01-14T11:40',
  )
  const answer = 'Sí, si tuvieron población ese año. Las que cerraron después cuentan para ese año.'
  const clarified = { answer, clarification: 'on' } as const
  await must(answerQuestion(people.cso, slug, centre.id, clarified, mexico('2019-01-14T14:05')))
  const names = await ask(
    crowd['devanadera-demo'],
    '¿Se puede mostrar el nombre del centro?',
    '2019-01-16T10:20',
  )
  const shown = { answer: 'Sí. El nombre del centro es público; el de su personal, no.' }
  await must(answerQuestion(people.cso, slug, names.id, shown, mexico('2019-01-16T18:00')))
}

/** What teams asked of the brief that is open: answered, and one not yet. */
async function talkOfTransfers({ speakers, crowd }: Cast, slug: string, at: Date) {
  const { speaker } = speakers[transfers.organization]!
  const hours = (n: number) => new Date(at.getTime() + n * 3_600_000)
  const phones = { body: '¿Las familias tienen teléfonos con los que se abren páginas?' }
  const asked = await must(askQuestion(crowd['aguja-demo'], slug, phones, hours(20)))
  const answer =
    'Casi todas, pero prestados y con saldo para un día. Los mensajes sí llegan; una página tiene que pesar muy poco.'
  const clarified = { answer, clarification: 'on' } as const
  await must(answerQuestion(speaker, slug, asked.id, clarified, hours(30)))
  const lists = { body: '¿De dónde salen las listas de audiencias y cada cuánto cambian?' }
  const second = await must(askQuestion(crowd['fibra-demo'], slug, lists, hours(40)))
  const daily = {
    answer: 'Las publica cada juzgado en su página, por la tarde, de lunes a viernes.',
  }
  await must(answerQuestion(speaker, slug, second.id, daily, hours(52)))
  const open = { body: '¿Se puede avisar a la familia sin guardar su número?' }
  await must(askQuestion(crowd['huso-demo'], slug, open, hours(100)))
}

/** One brief of the demo's CSO came back with a comment: what it has to do now. */
async function sendBack(organizer: Viewer, cast: Cast, now: Date) {
  const brief = {
    ...medicalReports,
    title: 'Guardar las pruebas de una lesión antes de que desaparezca',
    whyNot: 'No, porque ninguna guarda fotos y dictámenes de manera que un juez los acepte.',
    answers: { ...medicalReports.answers, counted: undefined, today: undefined, target: undefined },
  }
  const { speaker } = cast.speakers[brief.organization]!
  const slug = await written(cast, brief, new Date(now.getTime() - 5 * 86_400_000))
  await sendBrief(speaker, slug, brief, new Date(now.getTime() - 4 * 86_400_000))
  const body =
    'Falta decir qué se contaría: ¿cuántas lesiones se documentan hoy, y cuántas bastarían?'
  const yesterday = new Date(now.getTime() - 86_400_000)
  await must(
    commentOnSection(organizer, slug, { section: 'success', question: 'counted', body }, yesterday),
  )
  await must(requestChanges(organizer, slug, yesterday))
}
