import { setTimeout as wait } from 'node:timers/promises'

/**
 * Waits for something that another process does.
 * @throws Error where it is not so after some seconds
 */
export async function until(isSo: () => Promise<boolean> | boolean, seconds = 60): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It was not so after ${seconds} seconds.`)
    await wait(50)
  }
}
