import { publishTool } from '~/domains/catalog/publish-tool.server'
import { factsOf } from '~/domains/catalog/form-answers'
import { saveDraft } from '~/domains/catalog/save-draft.server'
import { entryForm } from '~/domains/catalog/schema'
import { addEvidence } from '~/domains/incubation/add-evidence.server'
import { bringInTool } from '~/domains/incubation/bring-in-tool.server'
import { criteriaOf } from '~/domains/incubation/criteria'
import { decideCriterion } from '~/domains/incubation/decide-criterion.server'
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

/** Slugs of the tools that reached the catalog. */
export type Published = { diary: string; answers: string }

export async function seedTools(cast: Cast, handIns: HandIns, now: Date): Promise<Published> {
  const { people, crowd } = cast
  const days = (n: number) => new Date(now.getTime() + n * 86_400_000)

  const index = await select(
    cast,
    handIns.Copal!,
    'Índice de Prisiones',
    'Compara prisiones por tortura y falta de respuesta con datos públicos y un método que se puede repetir.',
  )
  await passGate(cast, index, crowd['aguja-demo'], 'development', mexico('2019-03-04T12:00'))
  await passGate(cast, index, crowd['aguja-demo'], 'consolidation', days(-60))
  for (const key of ['designed-with-users', 'pilot-done', 'licence-agrees']) {
    await prove(cast, index, crowd['aguja-demo'], key, days(-20))
  }
  for (const { kind, hours, ago, note } of efforts) {
    const effort = { kind, hours, day: days(-ago).toISOString().slice(0, 10), note }
    await must(logEffort(crowd['aguja-demo'], index, effort, days(-ago)))
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

  const diary = await bringIn(
    cast,
    'Bitácora de Visita',
    'bitacora-de-visita/bitacora',
    mexico('2018-12-10T12:00'),
  )
  const answers = await bringIn(
    cast,
    'Quién Responde',
    'quien-responde/quien-responde',
    mexico('2019-03-11T12:00'),
  )
  await publish(cast, diary, 'Bitácora de Visita', days(-200))
  await publish(cast, answers, 'Quién Responde', days(-90))
  return { diary, answers }
}

async function select(
  { people }: Cast,
  submission: string,
  name: string,
  summary: string,
): Promise<string> {
  const form = { name, summary, mentors: [people.mentor.handle] }
  const slug = await must(
    selectTool(people.organizer, submission, form, mexico('2019-02-20T12:00')),
  )
  return slug
}

async function bringIn(
  { people, crowd }: Cast,
  name: string,
  repository: string,
  at: Date,
): Promise<string> {
  const form = {
    name,
    summary: entries[name]!.summary!,
    theme: 'prevention',
    repository,
    because: 'Ya se usa y responde a retos que se repiten.',
    maintainer: crowd['ovillo-demo'].handle,
    mentor: people.mentor.handle,
  } as const
  const slug = await must(bringInTool(people.curator, form, at))
  return slug
}

async function publish(cast: Cast, tool: string, name: string, at: Date) {
  const maintainer = cast.crowd['ovillo-demo']
  await passGate(cast, tool, maintainer, 'development', new Date(at.getTime() - 40 * 86_400_000))
  await passGate(cast, tool, maintainer, 'consolidation', new Date(at.getTime() - 20 * 86_400_000))
  for (const { key } of criteriaOf('published')) await prove(cast, tool, maintainer, key, at)
  await must(saveDraft(maintainer, tool, factsOf(entryForm.parse(entries[name])), at))
  const reason = 'Las personas que la usan la actualizan solas y hay quien responde un año.'
  await must(publishTool(cast.people.mentor, tool, { reason }, at))
}

async function passGate(cast: Cast, tool: string, maintainer: Viewer, gate: Gate, at: Date) {
  for (const { key } of criteriaOf(gate)) await prove(cast, tool, maintainer, key, at)
  await must(
    passToolGate(cast.people.mentor, tool, { reason: 'Cada requisito tiene su prueba.' }, at),
  )
}

/** Evidence by whoever maintains the tool, a decision by the mentor; the second signature is somebody else's. */
async function prove({ people }: Cast, tool: string, maintainer: Viewer, key: string, at: Date) {
  const criterion = { tool, criterion: key }
  const { note, reason } = proofs[key]!
  await must(addEvidence(maintainer, criterion, { note }, at))
  const reviewer = key === 'harm-signed-again' ? people.curator : people.mentor
  await must(decideCriterion(reviewer, criterion, { met: true, reason }, at))
}
