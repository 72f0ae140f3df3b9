import type { ChildProcess } from 'node:child_process'
import { startCommand } from '../command'
import type { Answer, Asked } from './answer-table.server'
import { turns } from './turns'

const { take } = turns(2, 20)
/** The engine's own interruption does not reach every function of it: what takes longer is killed. */
const slowest = 10_000
/** A process that nobody asks anything ends after a minute. */
const longestRest = 60_000

const resting: { child: ChildProcess; wake: () => void }[] = []

export class TooSlow extends Error {}

/**
 * Asks a question in a process of its own, which is killed when the answer takes longer than ten seconds or its reader
 * leaves. Two run at once, twenty wait.
 * @param isPatient waits however many wait, for what was let in once and only goes on
 * @returns null where too many wait
 * @throws TooSlow; the signal's reason; Error with what the engine says
 */
export async function askProcess<One extends Asked>(
  asked: One,
  signal?: AbortSignal,
  isPatient = false,
): Promise<{ value: Answer<One['name']> } | null> {
  const done = await take(signal, isPatient)
  if (!done) return null
  const child = rested() ?? started()
  try {
    const value = await answerOf<Answer<One['name']>>(child, asked, signal)
    rest(child)
    return { value }
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  } finally {
    done()
  }
}

function answerOf<Value>(child: ChildProcess, asked: Asked, signal?: AbortSignal): Promise<Value> {
  return new Promise<Value>((resolve, reject) => {
    const timer = setTimeout(
      () => over(new TooSlow('a question to a table took too long')),
      slowest,
    )
    const left = () => over(signal?.reason as Error)
    const ended = () => over(new Error('the engine ended before it answered'))
    function over(result: Error | Reply<Value>) {
      clearTimeout(timer)
      signal?.removeEventListener('abort', left)
      quiet(child)
      if (result instanceof Error) reject(result)
      else if ('error' in result) reject(new Error(result.error))
      else resolve(result.value)
    }
    signal?.addEventListener('abort', left, { once: true })
    child.once('message', (reply) => over(reply as Reply<Value>))
    child.once('error', over)
    child.once('exit', ended)
    if (signal?.aborted) left()
    else child.send(asked)
  })
}

type Reply<Value> = { value: Value } | { error: string }

function started(): ChildProcess {
  const child = startCommand('answer-tables', [])
  // What nobody reads would fill its pipe, and then hold it.
  child.stderr?.resume()
  return child
}

/** Nobody listens to it until it is asked again; an error that nobody hears would end this process too. */
function quiet(child: ChildProcess) {
  child.removeAllListeners().on('error', () => {})
}

/** One that rests, which nothing ends from here on but what it is asked. */
function rested(): ChildProcess | undefined {
  for (let found = resting.pop(); found; found = resting.pop()) {
    found.wake()
    if (found.child.connected) return found.child
    found.child.kill('SIGKILL')
  }
  return undefined
}

function rest(child: ChildProcess) {
  const end = () => {
    wake()
    const place = resting.findIndex((each) => each.child === child)
    if (place !== -1) resting.splice(place, 1)
    child.kill('SIGKILL')
  }
  const timer = setTimeout(end, longestRest).unref()
  const wake = () => {
    clearTimeout(timer)
    quiet(child)
  }
  child.once('exit', end)
  child.once('error', end)
  resting.push({ child, wake })
}
