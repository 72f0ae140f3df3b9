import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { killAll, withChildren } from './kill'
import { postmasterOf } from './embedded'

export interface Instance {
  /** Where it answers, without a slash at the end. */
  url: string
  dataDir: string
  /** Its process. */
  pid: number
  /** All that it wrote so far. */
  output(): string
  /** Asks it to end as an operator would, and gives its exit code. */
  stop(): Promise<number | null>
  /** Sends it a signal, and gives what it ends with. */
  signal(name: NodeJS.Signals): Promise<number | null>
  /** Ends it and its database as a power cut would. What is under `DATA_DIR` stays. */
  kill(): Promise<void>
}

/**
 * The built server as people run it, on a port of its own, with an empty `DATA_DIR` and so an embedded
 * database of its own.
 * @throws Error with all that it wrote where it ends or is not ready within two minutes
 */
export async function startInstance(settings: Record<string, string> = {}): Promise<Instance> {
  const dataDir = settings.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'tequio-instance-'))
  const port = String(await freePort())
  const server = spawn(process.execPath, ['build/server/server.js'], {
    env: { ...bare(), PORT: port, DATA_DIR: dataDir, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const output = collect(server)
  const url = `http://localhost:${port}`
  const stop = async () => {
    const code = await end(server)
    if (!settings.DATA_DIR) rmSync(dataDir, { recursive: true, force: true })
    return code
  }
  const kill = () => killAll([server.pid!, ...withChildren(postmasterOf(dataDir))])
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve))
  const signal = (name: NodeJS.Signals) => {
    server.kill(name)
    return ended
  }
  if (await isReady(server, url))
    return { url, dataDir, pid: server.pid!, output, stop, signal, kill }
  await stop()
  throw new Error(`The instance did not become ready. It wrote:\n${output()}`)
}

/** A worker apart over what an instance keeps, as `npm run worker` starts it. Ready once it says so. */
export function startWorkerApart(settings: Record<string, string>) {
  const worker = spawn(process.execPath, ['build/server/worker.js'], {
    env: { ...bare(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => worker.once('exit', resolve))
  const kill = () => {
    worker.kill('SIGKILL')
    return ended
  }
  return { output: collect(worker), stop: () => end(worker), kill, ended }
}

/** Of the tests' own environment only what any program needs. */
function bare(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  return { PATH, HOME, TMPDIR, NODE_ENV: 'production' }
}

function collect(server: ChildProcess): () => string {
  const chunks: Buffer[] = []
  server.stdout!.on('data', (chunk: Buffer) => chunks.push(chunk))
  server.stderr!.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString()
}

async function isReady(server: ChildProcess, url: string): Promise<boolean> {
  const deadline = Date.now() + 110_000
  while (server.exitCode === null && server.signalCode === null && Date.now() < deadline) {
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.ok) return true
    await wait(50)
  }
  return false
}

async function end(server: ChildProcess): Promise<number | null> {
  if (server.exitCode !== null || server.signalCode !== null) return server.exitCode
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  const patience = setTimeout(() => server.kill('SIGKILL'), 90_000)
  const code = await ended
  clearTimeout(patience)
  return code
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
