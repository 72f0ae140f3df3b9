import { deleteRetiredHandles } from './queries-handles.server'
import { after, retiredHandleDays } from './rules'

/** After a year a public name that was given up is free: its hash goes too. */
export function forgetRetiredHandles(now: Date): Promise<void> {
  return deleteRetiredHandles(after(now, -retiredHandleDays * 24 * 60))
}
