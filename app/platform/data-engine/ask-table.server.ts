import { problem } from '../problem'
import { answerTable, type Answer, type Asked } from './answer-table.server'
import { askProcess, TooSlow } from './engine-processes.server'

/** Who asks: a reader may leave, and who was let in once may go on. */
export interface Asking {
  signal?: AbortSignal
  isPatient?: boolean
}

/**
 * Asks a stored table. Outside a build, where there are no commands, this process answers by itself.
 * @throws Response 503 where too many ask at once, or the answer took too long
 */
export async function askTable<One extends Asked>(
  asked: One,
  { signal, isPatient }: Asking = {},
): Promise<Answer<One['name']>> {
  if (!import.meta.env.PROD) return answerTable(asked) as Promise<Answer<One['name']>>
  try {
    const answered = await askProcess(asked, signal, isPatient)
    if (answered) return answered.value
  } catch (error) {
    if (error instanceof TooSlow) throw problem(503, 'Unavailable', 'The question took too long.')
    throw error
  }
  throw problem(503, 'Unavailable', 'Too many questions at once.')
}
