import { randomBytes } from 'node:crypto'
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
