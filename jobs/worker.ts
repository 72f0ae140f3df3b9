import { recur, wake, work } from '~/platform/queue'
import { onDemand, recurring } from './schedule'

/** Works off every queue and wakes what recurs. The queue has been opened for working. */
export async function startWorker(): Promise<void> {
  for (const [name, task] of Object.entries(onDemand)) await work(name, task)
  for (const [name, { at, task }] of Object.entries(recurring)) {
    await work(name, task)
    await recur(name, at)
  }
  // A start may follow a kill.
  await wake('sweep-files')
}
