import { AsyncLocalStorage } from 'node:async_hooks'

const shown = new AsyncLocalStorage<true>()

/** Something was about to be written by a form that was only to be shown as it was sent. */
export class OnlyShown extends Error {}

/** Runs the action of a form that is only shown: it answers with what was typed, and nothing is written. */
export const onlyShow = <Value>(action: () => Value): Value => shown.run(true, action)

/** @throws OnlyShown where what runs is only to be shown */
export function refuseIfOnlyShown(): void {
  if (shown.getStore()) throw new OnlyShown()
}
