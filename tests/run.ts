// What `npm test` runs once the clone is installed and built: every check, then every test. It goes on
// after a failure, and its last line adds up all of them.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import facts from '../package.json' with { type: 'json' }

interface Tally {
  passed: number
  failed: number
}

const checks = Object.keys(facts.scripts).filter((name) => name.startsWith('check:'))
const projects = ['unit', 'routes', 'stories']

const total: Tally = { passed: 0, failed: 0 }
const running = new Set<ChildProcess>()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    const ends = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)))
    for (const child of running) child.kill(signal)
    void Promise.all(ends).then(() => process.exit(130))
  })
}

// The types take as long as all other checks together, and one of two cores.
const types = check('check:types')
for (const name of checks.filter((each) => each !== 'check:types')) add(await check(name))
add(await types)
for (const project of projects) add(await test(project))
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
process.exit(total.failed > 0 ? 1 : 0)

function add({ passed, failed }: Tally) {
  total.passed += passed
  total.failed += failed
}

/** Silent where it passes: what it says is shown only if there is something to mend. */
async function check(name: string): Promise<Tally> {
  const began = Date.now()
  const { code, output } = await run(npm('run', '-s', name))
  process.stdout.write(code === 0 ? '' : output)
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  process.stdout.write(`${code === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)\n`)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function test(project: string): Promise<Tally> {
  process.stdout.write(`\nTests: ${project}\n`)
  const folder = mkdtempSync(join(tmpdir(), 'tequio-results-'))
  const results = join(folder, 'results.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters]
  const { code } = await run(spawn(process.execPath, args, { stdio: 'inherit' }))
  const tally = existsSync(results) ? count(results) : { passed: 0, failed: 0 }
  rmSync(folder, { recursive: true })
  // What broke outside any test, such as a set-up or an error that nobody caught, is a failure too.
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

interface Results {
  numPassedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** A file that could not even be loaded has no test that failed, and counts as one. */
function count(file: string): Tally {
  const { numPassedTests, testResults } = JSON.parse(readFileSync(file, 'utf8')) as Results
  const failures = testResults.map(({ status, assertionResults }) => {
    const failed = assertionResults.filter((assertion) => assertion.status === 'failed').length
    return status === 'failed' ? Math.max(failed, 1) : failed
  })
  return { passed: numPassedTests, failed: failures.reduce((sum, failed) => sum + failed, 0) }
}

function npm(...args: string[]): ChildProcess {
  const script = process.env.npm_execpath
  return script
    ? spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn('npm', args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
}

function run(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  running.add(child)
  const chunks: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      running.delete(child)
      resolve({ code, output: Buffer.concat(chunks).toString() })
    })
  })
}
