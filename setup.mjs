// What `npm start`, `npm test` and `npm run dev` run first: it brings a clone as far as the command needs,
// then hands over. It runs before an install, on an older Node, so it imports nothing but `node:`.
//
// The scripts in package.json say `exec node … || node …`: with `exec` the shell gives way to this process, so that
// what is sent to npm arrives here and npm waits for the end. Windows knows no `exec` and takes the second.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants as system, homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('.', import.meta.url)))

const commands = {
  start: { builds: true, run: ['build/server/server.js'], mode: 'production', as: 'Starting' },
  test: { builds: true, run: ['tests/run.ts'], as: 'Testing' },
  bench: {
    builds: true,
    run: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'bench', '--reporter=dot'],
    as: 'Measuring',
  },
  dev: { run: ['node_modules/vite/bin/vite.js'], as: 'Starting' },
}

let endedBy

const command = commands[process.argv[2]]
if (!command) fail(`Usage: node setup.mjs ${Object.keys(commands).join('|')}`)

const steps = []
if (!isInstalled()) steps.push(install)
if (command.builds && !isBuilt()) steps.push(build)
for (const [index, step] of steps.entries()) await step(`[${index + 1}/${steps.length + 1}]`)
if (steps.length > 0) say(`[${steps.length + 1}/${steps.length + 1}] ${command.as}.`)
handOver(command)

/** npm writes its own record when an install is complete, so one that was cut short is not taken for whole. */
function isInstalled() {
  const installed = packages('node_modules/.package-lock.json')
  return required().every(([path, { version }]) => installed[path]?.version === version)
}

function required() {
  const wanted = Object.entries(packages('package-lock.json'))
  return wanted.filter(([path, { optional }]) => path !== '' && !optional)
}

function packages(lock) {
  return existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).packages : {}
}

async function install(step) {
  const wanted = required().map(([path]) => join(path, 'package.json'))
  const arrived = () =>
    `${wanted.filter((file) => existsSync(file)).length} of ${wanted.length} packages`
  const cache = borrowedCache()
  const quiet = ['--loglevel=error', '--no-audit', '--no-fund']
  const options = [
    '--include=dev',
    '--include=optional',
    ...quiet,
    ...(cache ? ['--cache', cache] : []),
  ]
  await run(`${step} Installing packages`, ['ci', ...options], arrived)
  if (cache) rmSync(cache, { recursive: true, force: true })
}

/** npm cannot work without a cache that it may write, and some users have no home. */
function borrowedCache() {
  const usual = process.env.npm_config_cache ?? join(homedir(), '.npm')
  try {
    mkdirSync(usual, { recursive: true })
    accessSync(usual, constants.W_OK)
    return null
  } catch {
    return mkdtempSync(join(tmpdir(), 'tequio-npm-'))
  }
}

function isBuilt() {
  const mark = 'build/sources.sha256'
  return existsSync(mark) && readFileSync(mark, 'utf8') === digestOfSources()
}

async function build(step) {
  const digest = digestOfSources()
  rmSync('build/sources.sha256', { force: true })
  await run(`${step} Building`, ['run', '-s', 'build'])
  writeFileSync('build/sources.sha256', digest)
}

/** By content, since a checkout or a copy gives every file a new date. */
function digestOfSources() {
  const digest = createHash('sha256')
  const folders = ['app', 'db', 'jobs', 'public', 'tests/support']
  const single = [
    'server.ts',
    'vite.config.ts',
    'remix.config.js',
    'package.json',
    'package-lock.json',
  ]
  for (const file of [
    ...folders.flatMap(filesUnder),
    ...single.filter((file) => existsSync(file)),
  ]) {
    digest.update(`${file}\0`).update(readFileSync(file)).update('\0')
  }
  return digest.digest('hex')
}

function filesUnder(folder) {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesUnder(path)
    return path.includes('.test.') ? [] : [path]
  })
}

/** Runs npm quietly, says every few seconds that it is still at it, and shows what it wrote only if it fails. */
async function run(title, args, progress = () => '') {
  say(`${title} …`)
  const began = Date.now()
  const elapsed = () => `${Math.round((Date.now() - began) / 1000)} s`
  const beat = setInterval(
    () => say(`      ${[elapsed(), progress()].filter(Boolean).join(', ')}`),
    5000,
  )
  const { code, output } = await end(npm(args))
  clearInterval(beat)
  if (endedBy) process.exit(codeOf(null, endedBy))
  if (code !== 0) fail(`${output}${title} failed after ${elapsed()}.`, code)
  say(`${title}: done in ${elapsed()}.`)
}

function npm(args) {
  const stdio = ['inherit', 'pipe', 'pipe']
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js')) return spawn(process.execPath, [script, ...args], { stdio })
  return spawn('npm', args, { stdio, shell: process.platform === 'win32' })
}

function end(child) {
  const chunks = []
  child.stdout.on('data', (chunk) => chunks.push(chunk))
  child.stderr.on('data', (chunk) => chunks.push(chunk))
  passSignalsTo(child)
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `${error.message}\n` }))
    child.on('close', (code, signal) => {
      resolve({ code: codeOf(code, signal), output: Buffer.concat(chunks).toString() })
    })
  })
}

/** The channel lets the other process notice when this one is killed outright. */
function handOver({ run, mode }) {
  const env = mode ? { ...process.env, NODE_ENV: mode } : process.env
  const child = spawn(node(), run, { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  passSignalsTo(child)
  endWithParent(child)
  child.on('exit', (code, signal) => process.exit(codeOf(code, signal)))
}

/** The Node that came with the install, else the one that runs this. */
function node() {
  const name = `${process.platform}-${process.arch}`.replace('win32', 'win')
  const program = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  const own = [`node_modules/node-${name}/${program}`, `node_modules/node-bin-${name}/${program}`]
  const found = own.find((path) => existsSync(path))
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (!found && major * 100 + minor < 2218)
    fail('On this kind of machine, Node 22.18 or newer is needed.')
  return found ?? process.execPath
}

/**
 * Ctrl-C reaches the whole group, a `kill` of npm this process alone: whoever gets it twice must not mind. All is
 * passed on as SIGINT, since at a SIGTERM Vite ends without waiting for the database to close.
 */
function passSignalsTo(child) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.removeAllListeners(signal)
    process.on(signal, () => {
      endedBy = signal
      child.kill('SIGINT')
    })
  }
}

/** npm may be killed outright, and what it started would go on holding the port. */
function endWithParent(child) {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event) return
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    // Once: told again, the other process would end without finishing.
    clearInterval(watch)
    child.kill('SIGINT')
  }, 500).unref()
}

function codeOf(code, signal) {
  return code ?? 128 + system.signals[signal]
}

function say(line) {
  process.stdout.write(`${line}\n`)
}

function fail(line, code = 1) {
  process.stderr.write(`${line}\n`)
  process.exit(code)
}
