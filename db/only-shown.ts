import { AsyncLocalStorage } from 'node:async_hooks'

const shown = new AsyncLocalStorage<true>()

class OnlyShown extends Error {}

/**
 * Runs the action of a form that is only to be shown as it was sent.
 * @returns its answer; null where it began to write, of which nothing is done
 */
export async function onlyShow<Answer>(
  action: () => Promise<Answer>,
): Promise<{ answer: Answer } | null> {
  try {
    return { answer: await shown.run(true, action) }
  } catch (thrown) {
    if (thrown instanceof OnlyShown) return null
    throw thrown
  }
}

/** @throws OnlyShown where what runs is only to be shown */
export function refuseIfOnlyShown(): void {
  if (shown.getStore()) throw new OnlyShown()
}
