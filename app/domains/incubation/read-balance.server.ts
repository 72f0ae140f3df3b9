import { balanceDays, balanceOf } from './effort-balance'
import { listEffortSums } from './queries-effort.server'

/** How the work on a tool in the last 90 days divides into its four kinds. */
export async function readBalance(toolId: string, now: Date) {
  const since = new Date(now.getTime() - balanceDays * 86_400_000).toISOString().slice(0, 10)
  return balanceOf(await listEffortSums(toolId, since))
}
