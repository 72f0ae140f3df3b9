import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { checkPubliccode } from './publiccode'

const long = 'Compara prisiones por tortura y corrupción con datos públicos. '.repeat(3)

const minimal = {
  publiccodeYmlVersion: '0',
  name: 'Índice de Prisiones',
  url: 'https://github.com/copal/indice-de-prisiones',
  platforms: ['web'],
  developmentStatus: 'stable',
  softwareType: 'standalone/web',
  description: {
    es: { shortDescription: 'Compara prisiones.', longDescription: long, features: ['Comparar'] },
  },
  legal: { license: 'AGPL-3.0-or-later' },
  maintenance: { type: 'community', contacts: [{ name: 'Equipo Copal' }] },
  localisation: { localisationReady: true, availableLanguages: ['es'] },
}

const check = (change: object) => checkPubliccode(stringify({ ...minimal, ...change })).findings
const errors = (change: object) =>
  check(change)
    .filter(({ level }) => level === 'error')
    .map(({ key }) => key)
const described = (change: object) => ({
  description: { es: { ...minimal.description.es, ...change } },
})

test('a small whole file has nothing wrong with it', () => {
  expect(checkPubliccode(stringify(minimal))).toEqual({ value: minimal, findings: [] })
})

test('what is missing is named by its key, with what a missing part would hold', () => {
  expect(checkPubliccode('publiccodeYmlVersion: "0"').findings.map(({ key }) => key)).toEqual([
    'name',
    'url',
    'platforms',
    'developmentStatus',
    'softwareType',
    'description',
    'legal.license',
    'maintenance.type',
    'localisation.localisationReady',
    'localisation.availableLanguages',
  ])
})

test('an unknown key is an error, in any depth and in any case of letters', () => {
  expect(errors({ foobar: 1 })).toEqual(['foobar'])
  expect(errors({ It: {} })).toEqual(['It'])
  expect(errors({ legal: { ...minimal.legal, licence: 'MIT' } })).toEqual(['legal.licence'])
})

test('numbers and dates are texts as they were written, lists and maps are not', () => {
  const text = stringify(minimal).replace(
    'name: Índice de Prisiones',
    'name: 1.10\nreleaseDate: 2019-02-01',
  )
  expect(checkPubliccode(text).findings).toEqual([])
  expect(errors({ name: [] })).toEqual(['name'])
  expect(errors({ platforms: 'web' })).toEqual(['platforms'])
  expect(errors({ legal: 'MIT' })).toEqual(['legal'])
})

test('yes is no boolean in YAML 1.2', () => {
  const text = stringify(minimal).replace('localisationReady: true', 'localisationReady: yes')
  expect(checkPubliccode(text).findings).toEqual([
    { level: 'error', key: 'localisation.localisationReady', message: 'wrong type for this field' },
  ])
})

test('versions before the present one are read with a warning, later ones are not', () => {
  for (const version of ['0', '0.7', '0.7.0'])
    expect(check({ publiccodeYmlVersion: version })).toEqual([])
  expect(check({ publiccodeYmlVersion: '0.4' })).toMatchObject([{ level: 'warning' }])
  expect(check({ publiccodeYmlVersion: 0.2 })).toMatchObject([{ level: 'warning' }])
  expect(errors({ publiccodeYmlVersion: '1' })).toEqual(['publiccodeYmlVersion'])
  expect(errors({ publiccodeYmlVersion: [] })).toEqual(['publiccodeYmlVersion'])
})

test('licences are SPDX expressions', () => {
  for (const license of [
    'MIT',
    'MIT OR AGPL-3.0-or-later',
    'GPL-2.0-only WITH Classpath-exception-2.0',
  ])
    expect(errors({ legal: { license } })).toEqual([])
  for (const license of ['GNU', 'MIT OR', 'MIT AGPL-3.0-or-later', ''])
    expect(errors({ legal: { license } })).toEqual(['legal.license'])
})

test('languages go by BCP 47, those of Mexico included; a description by the shortest code', () => {
  const tags = (tag: string) =>
    errors({ localisation: { localisationReady: false, availableLanguages: [tag] } })
  for (const tag of [
    'es',
    'es-MX',
    'nah',
    'tzo',
    'zap',
    'zh-Hant-TW',
    'sr-Latn',
    'en-u-ca-gregory',
    'x-test',
  ])
    expect(tags(tag), tag).toEqual([])
  for (const tag of ['en_GB', 'xx', 'spanish', 'español', 'en-Xxxx', 'es-QQ', ''])
    expect(tags(tag), tag).toHaveLength(1)
  expect(tags('eng')).toEqual([])
  expect(errors({ description: { eng: minimal.description.es } })).toEqual(['description'])
  expect(errors({ description: {} })).toEqual(['description'])
})

test('lengths are counted in what a reader sees as one sign', () => {
  const family = '👨‍👩‍👧‍👦'
  expect(errors(described({ shortDescription: family.repeat(150) }))).toEqual([])
  expect(errors(described({ shortDescription: family.repeat(151) }))).toEqual([
    'description.es.shortDescription',
  ])
  expect(errors(described({ longDescription: family.repeat(149) }))).toEqual([
    'description.es.longDescription',
  ])
  expect(errors(described({ longDescription: 'x'.repeat(10_001) }))).toEqual([
    'description.es.longDescription',
  ])
})

test('every language tells all that is asked of it', () => {
  const two = { ...minimal.description, 'en-GB': { shortDescription: 'Compares prisons.' } }
  expect(errors({ description: two })).toEqual([
    'description[en-GB].longDescription',
    'description[en-GB].features',
  ])
  expect(errors(described({ features: [] }))).toEqual(['description.es.features'])
})

test('links, days, files and films are what they say', () => {
  expect(errors({ url: 'foobar' })).toEqual(['url'])
  expect(errors({ landingURL: '???' })).toEqual(['landingURL'])
  expect(errors({ roadmap: 'ftp://example.org/plan' })).toEqual(['roadmap'])
  expect(errors({ isBasedOn: 'foobar' })).toEqual(['isBasedOn[0]'])
  expect(errors({ isBasedOn: ['https://example.org/a', 'foobar'] })).toEqual(['isBasedOn[1]'])
  for (const day of ['2019-02-30', '2019-2-1', '2019-02-01T10:00:00Z', ''])
    expect(errors({ releaseDate: day }), day).toEqual(['releaseDate'])
  for (const logo of ['/logo.svg', 'file:///logo.svg', 'logo.mpg'])
    expect(errors({ logo }), logo).toEqual(['logo'])
  expect(errors({ logo: 'img/logo.svgz' })).toEqual([])
  expect(errors(described({ screenshots: ['uno.png', 'dos.gif'] }))).toEqual([
    'description.es.screenshots[1]',
  ])
  expect(errors(described({ videos: ['https://google.com'] }))).toEqual([
    'description.es.videos[0]',
  ])
  expect(errors(described({ videos: ['https://www.youtube.com/watch?v=RaHmGbBOP84'] }))).toEqual([])
})

test('who maintains is said as the type of maintenance asks', () => {
  const maintenance = (value: object) => errors({ maintenance: value })
  expect(maintenance({ type: 'internal' })).toEqual(['maintenance.contacts'])
  expect(maintenance({ type: 'contract' })).toEqual(['maintenance.contractors'])
  expect(maintenance({ type: 'none' })).toEqual([])
  const contractors = [{ name: 'Piedra Suelta', until: '2027-01-01' }]
  expect(maintenance({ type: 'contract', contractors })).toEqual([])
  expect(maintenance({ type: 'none', contractors })).toEqual(['maintenance.contractors'])
  expect(maintenance({ type: 'contract', contractors: [{ name: 'Piedra Suelta' }] })).toEqual([
    'maintenance.contractors[0].until',
  ])
  const contacts = [{ name: 'Copal', email: 'copal(at)example.org' }]
  expect(maintenance({ type: 'community', contacts })).toEqual(['maintenance.contacts[0].email'])
})

test('values of lists are those of the standard', () => {
  expect(errors({ categories: ['human-rights'] })).toEqual(['categories[0]'])
  expect(errors({ categories: ['data-visualization', 'other'] })).toEqual([])
  expect(errors({ intendedAudience: { scope: ['justice', 'prisons'] } })).toEqual([
    'intendedAudience.scope[1]',
  ])
  expect(errors({ intendedAudience: { countries: ['MX', 'Mx', 'XX'] } })).toEqual([
    'intendedAudience.countries[1]',
    'intendedAudience.countries[2]',
  ])
  expect(check({ intendedAudience: { countries: ['mx'] } })).toMatchObject([{ level: 'warning' }])
  expect(errors({ supports: [{ id: 'alias:gdpr' }, { id: 'alias:nada' }] })).toEqual([
    'supports[1].id',
  ])
})

test('organisations go by a URI', () => {
  expect(errors({ organisation: { name: 'Umbral' } })).toEqual(['organisation.uri'])
  for (const uri of ['', '1', 'http', 'http://', 'urn:', 'urn:foobar'])
    expect(errors({ organisation: { uri } }), uri).toEqual(['organisation.uri'])
  for (const uri of ['https://umbral.example', 'urn:foobar:baz'])
    expect(errors({ fundedBy: [{ uri }] }), uri).toEqual([])
})

test('what went out of use is a warning', () => {
  const legal = { ...minimal.legal, repoOwner: 'Umbral', authorsFile: 'AUTHORS' }
  const warned = check({ legal, monochromeLogo: 'a.svg', inputTypes: ['text/csv'], it: {} })
  expect(warned.map(({ level, key }) => [level, key])).toEqual([
    ['warning', 'monochromeLogo'],
    ['warning', 'inputTypes'],
    ['warning', 'legal.repoOwner'],
    ['warning', 'legal.authorsFile'],
    ['warning', 'it'],
  ])
  expect(errors({ it: {}, IT: {} })).toEqual(['it'])
})

test('what is no YAML, or is more than one can hold, is one finding', () => {
  const bomb = Array.from({ length: 9 }, (_, n) =>
    n === 0 ? 'a0: &a0 [x, x]' : `a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}]`,
  ).join('\n')
  for (const text of [
    '',
    '- a',
    'a: b: c',
    'name: "',
    'x\uFFFDy',
    'a: 1\na: 2',
    bomb,
    '['.repeat(50_000),
  ]) {
    const { findings } = checkPubliccode(text)
    expect(findings).toMatchObject([{ level: 'error', key: '' }])
  }
})
