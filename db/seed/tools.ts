import { publishTool } from '~/domains/catalog/publish-tool.server'
import { factsOf } from '~/domains/catalog/form-answers'
import { saveDraft } from '~/domains/catalog/save-draft.server'
import { entryForm } from '~/domains/catalog/schema'
import { addEvidence } from '~/domains/incubation/add-evidence.server'
import { bringInTool } from '~/domains/incubation/bring-in-tool.server'
import { criteriaOf } from '~/domains/incubation/criteria'
import { decideCriterion } from '~/domains/incubation/decide-criterion.server'
import { nameToolPerson } from '~/domains/incubation/name-tool-person.server'
import { logEffort } from '~/domains/incubation/log-effort.server'
import { passToolGate } from '~/domains/incubation/pass-gate.server'
import type { Gate } from '~/domains/incubation/rules'
import { selectTool } from '~/domains/incubation/select-tool.server'
import { stopTool } from '~/domains/incubation/stop-tool.server'
import type { Viewer } from '~/domains/people/rules'
import type { Crowd } from './crowd'
import { mexico, must } from './must'
import type { DemoPeople } from './people'
import type { HandIns } from './teams'
import { efforts, entries, proofs } from './tool-facts'

interface Cast {
  people: DemoPeople
  crowd: Crowd
}

/** A tool that reached the catalog, with who answers for it and who decided that it is ready. */
export interface PublishedTool {
  slug: string
  maintainer: Viewer
  mentor: Viewer
}
export type Published = Record<'diary' | 'answers', PublishedTool>

export async function seedTools(cast: Cast, handIns: HandIns, now: Date): Promise<Published> {
  const { people, crowd } = cast
  const days = (n: number) => new Date(now.getTime() + n * 86_400_000)

  const slug = await select(
    cast,
    handIns.Copal!,
    'Índice de Prisiones',
    'Compara prisiones por tortura y falta de respuesta con datos públicos y un método que se puede repetir.',
  )
  const index = { slug, maintainer: crowd['aguja-demo'], mentor: people.mentor }
  await passGate(cast, index, 'development', mexico('2019-03-04T12:00'))
  await passGate(cast, index, 'consolidation', days(-60))
  for (const key of ['designed-with-users', 'pilot-done', 'licence-agrees']) {
    await prove(cast, index, key, days(-20))
  }
  // Brought and not decided: what the demo's mentor finds to do.
  for (const key of ['training-material', 'documentation'])
    await must(
      addEvidence(
        index.maintainer,
        { tool: slug, criterion: key },
        { note: proofs[key]!.note },
        days(-3),
      ),
    )
  for (const { kind, hours, ago, note } of efforts) {
    const effort = { kind, hours, day: days(-ago).toISOString().slice(0, 10), note }
    await must(logEffort(index.maintainer, slug, effort, days(-ago)))
  }

  const sealed = await select(
    cast,
    handIns.Ventanilla!,
    'Queja cifrada',
    'Un relato que se cifra en el teléfono y no deja copia.',
  )
  const reason =
    'La red decidió no usar teléfonos en la fila: el riesgo no baja con cifrado. Lo aprendido quedó en el reto.'
  await must(stopTool(people.mentor, sealed, { reason }, mexico('2019-06-10T12:00')))

  // Long in the catalog, so that a year of adoptions and follow-ups has gone by.
  const diary = await bringIn(
    cast,
    'Bitácora de Visita',
    'bitacora-de-visita/bitacora',
    { maintainer: crowd['ovillo-demo'], mentor: people.mentor },
    mexico('2018-09-25T12:00'),
  )
  const answers = await continued(cast, handIns.Alambre!)
  await publish(cast, diary, 'Bitácora de Visita', days(-290))
  await publish(cast, answers, 'Quién Responde', days(-170))
  return { diary, answers }
}

/**
 * The one work of the story that goes the whole way, from a need to follow-ups. The demo's mentor maintains it with its
 * team: requests wait for somebody who can sign in.
 */
async function continued(cast: Cast, submission: string): Promise<PublishedTool> {
  const { people, crowd } = cast
  const mentor = crowd['rueca-demo']
  const name = 'Quién Responde'
  const slug = await select(cast, submission, name, entries[name]!.summary!, mentor)
  const maintainer = { handle: people.mentor.handle, role: 'maintainer' } as const
  await must(nameToolPerson(people.curator, slug, maintainer, mexico('2019-02-21T12:00')))
  return { slug, maintainer: people.mentor, mentor }
}

async function select(
  { people }: Cast,
  submission: string,
  name: string,
  summary: string,
  mentor: Viewer = people.mentor,
): Promise<string> {
  const form = { name, summary, mentors: [mentor.handle] }
  const slug = await must(
    selectTool(people.organizer, submission, form, mexico('2019-02-20T12:00')),
  )
  return slug
}

async function bringIn(
  { people }: Cast,
  name: string,
  repository: string,
  { maintainer, mentor }: Pick<PublishedTool, 'maintainer' | 'mentor'>,
  at: Date,
): Promise<PublishedTool> {
  const form = {
    name,
    summary: entries[name]!.summary!,
    theme: 'prevention',
    repository,
    because: 'Ya se usa y responde a retos que se repiten.',
    maintainer: maintainer.handle,
    mentor: mentor.handle,
  } as const
  const slug = await must(bringInTool(people.curator, form, at))
  return { slug, maintainer, mentor }
}

async function publish(cast: Cast, tool: PublishedTool, name: string, at: Date) {
  const { slug, maintainer, mentor } = tool
  await passGate(cast, tool, 'development', new Date(at.getTime() - 40 * 86_400_000))
  await passGate(cast, tool, 'consolidation', new Date(at.getTime() - 20 * 86_400_000))
  for (const { key } of criteriaOf('published')) await prove(cast, tool, key, at)
  await must(saveDraft(maintainer, slug, factsOf(entryForm.parse(entries[name])), at))
  const reason = 'Las personas que la usan la actualizan solas y hay quien responde un año.'
  await must(publishTool(mentor, slug, { reason }, at))
}

async function passGate(cast: Cast, tool: PublishedTool, gate: Gate, at: Date) {
  for (const { key } of criteriaOf(gate)) await prove(cast, tool, key, at)
  await must(
    passToolGate(tool.mentor, tool.slug, { reason: 'Cada requisito tiene su evidencia.' }, at),
  )
}

/** Evidence by whoever maintains the tool, a decision by its mentor; the second signature is somebody else's. */
async function prove(
  { people }: Cast,
  { slug, maintainer, mentor }: PublishedTool,
  key: string,
  at: Date,
) {
  const criterion = { tool: slug, criterion: key }
  const { note, reason } = proofs[key]!
  await must(addEvidence(maintainer, criterion, { note }, at))
  const reviewer = key === 'harm-signed-again' ? people.curator : mentor
  await must(decideCriterion(reviewer, criterion, { met: true, reason }, at))
}
