import { readProof } from '~/platform/github/read-proof'
import type { Visit } from '../people/visit'
import { showProof } from './show-proof.server'

/** What a tool's repository shows now, to be looked at before it is offered; or why it cannot be read. */
export async function readReading(repository: string, visit: Visit) {
  const read = await readProof(repository)
  return read.ok ? { proof: showProof(read.value, visit.now, visit) } : { refusal: read.refusal }
}
