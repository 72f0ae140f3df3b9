import { spawn } from 'node:child_process'
import { closeSync, fchownSync, openSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The user that root becomes before it runs something. */
export interface As {
  uid: number
  gid: number
}

/**
 * Runs a program to its end inside a folder. What it says goes to the folder's `log`, and so does what
 * a server says that it leaves running; when it fails, its own lines of the log are thrown.
 */
export async function run(home: string, command: string[], as?: As): Promise<void> {
  const log = join(home, 'log')
  const fd = openSync(log, 'a', 0o600)
  const before = statSync(log).size
  try {
    if (as) fchownSync(fd, as.uid, as.gid)
    const failure = await end(spawn(command[0]!, command.slice(1), options(home, fd, as)))
    if (failure)
      throw new Error(`${failure}\n${readFileSync(log).subarray(before).toString().trim()}`)
  } finally {
    closeSync(fd)
  }
}

function options(home: string, log: number, as?: As) {
  const stdio = ['ignore' as const, log, log]
  return { ...as, cwd: home, stdio, env: { ...process.env, LC_ALL: 'C' }, windowsHide: true }
}

function end(child: ReturnType<typeof spawn>): Promise<string | null> {
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('exit', (code, signal) => {
      resolve(code === 0 ? null : `${child.spawnfile} ended with ${signal ?? code}`)
    })
  })
}
