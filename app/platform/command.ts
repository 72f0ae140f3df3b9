import { spawn, type ChildProcess } from 'node:child_process'
import { dirname, join } from 'node:path'
import { lastWords } from './error-kind'
import { log } from './log'

/** A small heap that is swept often, and one arena for the engine: what a file needs goes back when it is done. */
const frugal = ['--max-semi-space-size=2', '--max-old-space-size=256']

/**
 * Starts a command of ours (`jobs/commands`) as a process of its own: work on files from outside can then neither slow the
 * pages down, nor keep memory afterwards, nor take the whole server with it.
 * Over the channel it notices when this process is gone.
 */
export function startCommand(name: string, args: string[]): ChildProcess {
  const script = join(dirname(process.argv[1]!), `${name}.js`)
  return spawn(process.execPath, [...frugal, script, ...args], {
    env: { ...process.env, MALLOC_ARENA_MAX: '1' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // What JSON cannot say, such as a number that is none, is to arrive as it is.
    serialization: 'advanced',
    // Ctrl-C reaches a whole group; a command that runs is to finish first.
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
}

/**
 * Runs a command to its end.
 * @throws Error with the last words of a command that failed
 */
export function runCommand(name: string, args: string[]): Promise<void> {
  const child = startCommand(name, args)
  let words = ''
  child.stderr!.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-2000)))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (code === 0) return resolve()
      log.error(
        { command: name, ended: signal ?? code, ...lastWords(words) },
        'a command broke off',
      )
      reject(new Error(`${name} ended with ${signal ?? code}: ${words.trim()}`))
    })
  })
}
