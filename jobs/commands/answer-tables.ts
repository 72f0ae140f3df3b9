import { answerTable, type Asked } from '~/platform/data-engine/answer-table.server'
import { endWithParent } from '~/platform/ending'

/** Answers questions to tables, one after the other, as they arrive over the channel: a process that can be killed. */
endWithParent(() => Promise.resolve())
// What `endWithParent` lets go of holds this process here: it waits for questions.
process.channel?.ref()
process.on('message', (asked: Asked) => void answer(asked))

async function answer(asked: Asked) {
  try {
    process.send!({ value: await answerTable(asked) })
  } catch (error) {
    process.send!({ error: (error as Error).message })
  }
}
