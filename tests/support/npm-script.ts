import { spawn } from 'node:child_process'

/** Runs a script of package.json beside an instance, as its operator would. Gives its exit code and all that it wrote. */
export function npmScript(
  name: string,
  args: string[],
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
  const { PATH, HOME, TMPDIR } = process.env
  const child = spawn('npm', ['run', '-s', name, '--', ...args], {
    env: { PATH, HOME, TMPDIR, NODE_ENV: 'production', DATA_DIR: dataDir, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }))
  })
}
