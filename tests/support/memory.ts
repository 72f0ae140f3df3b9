import { readFileSync } from 'node:fs'
import { withChildren } from './kill'
import { postmasterOf } from './embedded'
import type { Instance } from './instance'

/**
 * What an instance takes of memory while `work` goes on, at most, beyond what it took before: its server's process by
 * itself, and together with those that it starts, its database apart. In bytes, by what Linux says, asked every 50 ms;
 * without the pages of the programs themselves (node and the engine are 75 MB), which are files that Linux may drop.
 */
export async function mostTakenDuring(
  { pid, dataDir }: Pick<Instance, 'pid' | 'dataDir'>,
  work: () => Promise<void>,
): Promise<{ server: number; whole: number }> {
  const database = postmasterOf(dataDir)
  const taken = () => {
    const all = withChildren(pid).filter((each) => each !== database)
    return { server: privateOf(pid), whole: all.reduce((sum, each) => sum + privateOf(each), 0) }
  }
  const before = taken()
  const most = { ...before }
  const watch = setInterval(() => {
    const { server, whole } = taken()
    most.server = Math.max(most.server, server)
    most.whole = Math.max(most.whole, whole)
  }, 50)
  try {
    await work()
  } finally {
    clearInterval(watch)
  }
  return { server: most.server - before.server, whole: most.whole - before.whole }
}

function privateOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/^RssAnon:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
