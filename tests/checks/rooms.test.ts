import { globSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'

const folders = ['app', 'db', 'jobs', 'public', 'tests']
const notKept = ['build', 'node_modules']

const sources = globSync('{app,db,jobs,tests}/**/*.{ts,tsx}')
const ofDomains = sources.filter((path) => path.startsWith('app/domains/'))

test('the top of the tree has no folder but those of the plan', () => {
  const found = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
  expect(found.filter((name) => ![...folders, ...notKept].includes(name))).toEqual([])
})

test('files are named in the field’s words, in lower case', () => {
  const vague = /(^|[-.])(utils?|helpers?|manager|service|data|handle|misc|common)([-.]|$)/
  const wrong = sources.filter((path) => {
    const name = basename(path)
    return vague.test(name) || !/^[a-z0-9]+([-.][a-z0-9]+)*\.tsx?$/.test(name)
  })
  expect(wrong).toEqual([])
})

test('a domain holds rules, policy, schema, queries, use-cases and components, and nothing else', () => {
  const permitted =
    /^app\/domains\/[a-z-]+\/([a-z0-9-]+(\.server|\.test)?\.ts|ui\/[a-z0-9-]+\.tsx?)$/
  expect(ofDomains.filter((path) => !permitted.test(path))).toEqual([])
})

test('what writes stands in a file named as its function', () => {
  const wrong = ofDomains.filter((path) => isUseCase(path) && !exportsItsName(path))
  expect(wrong).toEqual([])
})

test('what a button posts to answers a refusal with a page', () => {
  const bare = sources.filter((path) => {
    if (!/^app\/routes\/.*\.ts$/.test(path)) return false
    const text = readFileSync(path, 'utf8')
    return /function action/.test(text) && /\bthrow /.test(text) && !/export \{ default/.test(text)
  })
  expect(bare).toEqual([])
})

test('a form is read in one way, which says what is wrong with a broken one', () => {
  const routes = sources.filter((path) => path.startsWith('app/routes/'))
  const own = routes.filter((path) => /request\.formData\(/.test(readFileSync(path, 'utf8')))
  expect(own).toEqual([])
})

function isUseCase(path: string): boolean {
  if (!path.endsWith('.server.ts') || basename(path).startsWith('queries')) return false
  return /\b(transition|inTransaction)[<(]/.test(readFileSync(path, 'utf8'))
}

/** `change-upkeep` may hold `changeToolUpkeep`: all its words, in their order. */
function exportsItsName(path: string): boolean {
  const words = basename(path, '.server.ts').split('-').join('\\w*')
  const name = new RegExp(`^export (async )?(function|const) ${words}`, 'im')
  return name.test(readFileSync(path, 'utf8'))
}
