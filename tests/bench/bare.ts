import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A bare `node:http` server in a process of its own that answers always these bytes. */
export async function startBare(bytes: Buffer): Promise<{ url: string; stop: () => void }> {
  const child = spawn(process.execPath, ['tests/bench/bare-server.mjs'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(bytes)
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  return { url: `http://127.0.0.1:${port.toString()}/`, stop: () => child.kill() }
}
