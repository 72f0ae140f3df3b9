import { randomBytes } from 'node:crypto'
import { emptyFacts, type EntryFacts } from '~/domains/catalog/facts'
import { publishTool } from '~/domains/catalog/publish-tool.server'
import { saveDraft } from '~/domains/catalog/save-draft.server'
import { addEvidence } from '~/domains/incubation/add-evidence.server'
import { bringInTool } from '~/domains/incubation/bring-in-tool.server'
import { criteriaOf } from '~/domains/incubation/criteria'
import { decideCriterion } from '~/domains/incubation/decide-criterion.server'
import { passToolGate } from '~/domains/incubation/pass-gate.server'
import { gates, type Gate } from '~/domains/incubation/rules'
import type { Viewer } from '~/domains/people/rules'
import { now } from '~/platform/clock'
import type { Result } from '~/shared/result'
import { somebody } from './people'

export interface TestTool {
  slug: string
  curator: Viewer
  maintainer: Viewer
  mentor: Viewer
}

/** A tool that a curator brought in, before the gate that is named. */
export async function toolBefore(gate: Gate = 'development'): Promise<TestTool> {
  const [curator, maintainer, mentor] = [
    await somebody('curator'),
    await somebody(),
    await somebody(),
  ]
  const slug = must(
    await bringInTool(
      curator,
      {
        name: `Bitácora ${randomBytes(4).toString('hex')}`,
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
  const tool = { slug, curator, maintainer, mentor }
  for (const passed of gates.slice(0, gates.indexOf(gate))) {
    await meetAll(tool, passed)
    must(await passToolGate(mentor, slug, { reason: 'Todo se revisó.' }, now()))
  }
  return tool
}

/** Brings evidence for every criterion of a gate and has it decided; second signatures are the curator's. */
export async function meetAll(
  { slug, curator, maintainer, mentor }: TestTool,
  gate: Gate,
): Promise<void> {
  for (const { key, secondAfter } of criteriaOf(gate)) {
    const of = { tool: slug, criterion: key }
    must(await addEvidence(maintainer, of, { note: 'Se describe en el informe.' }, now()))
    const decider = secondAfter ? curator : mentor
    must(await decideCriterion(decider, of, { met: true, reason: 'Se revisó.' }, now()))
  }
}

export function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

/** A whole entry, as maintainers would write it. */
export const wholeFacts: EntryFacts = {
  ...emptyFacts,
  summary: 'Registrar visitas sin conexión y sin guardar el nombre de nadie.',
  problem:
    'Quien visita un centro no puede llevar computadora, y a la salida ya se olvidó la mitad.',
  does: 'Abre en un teléfono sin conexión, guía la visita con 18 preguntas y guarda lugares y hechos.',
  features: ['Funciona sin conexión', 'Arma el informe mensual'],
  form: 'mobile',
  platforms: ['android'],
  purposes: ['data-collection'],
  hosting: 'shared',
  offline: 'yes',
  languages: ['es', 'nah'],
  needs: { people: 2, skills: 1, connection: 1, devices: 1, hosting: 1, money: 1 },
  licence: 'AGPL-3.0-or-later',
  documentation: 'https://example.org/guia',
  training: [{ title: 'Guía de 12 páginas', url: 'https://example.org/guia.pdf' }],
  supportName: 'Equipo Piedra Suelta',
  supportContact: 'ayuda@example.org',
  answerDays: 3,
  costs: [{ what: 'Espacio compartido', amount: 1800 }],
  risk: 'Si decomisan el teléfono, lo de hoy se puede leer durante 12 horas.',
  dataKept: 'En el teléfono y en el servidor de la organización.',
}

/** A tool in the catalog. */
export async function publishedTool(facts: Partial<EntryFacts> = {}): Promise<TestTool> {
  const tool = await toolBefore('published')
  await meetAll(tool, 'published')
  must(await saveDraft(tool.maintainer, tool.slug, { ...wholeFacts, ...facts }, now()))
  must(await publishTool(tool.mentor, tool.slug, { reason: 'Está lista.' }, now()))
  return tool
}
