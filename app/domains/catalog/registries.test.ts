import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Entry } from './entry'
import { missingFacts, type EntryFacts } from './facts'
import { checkPubliccode } from './publiccode'
import { writeCitation } from './write-citation'
import { writeCodemeta } from './write-codemeta'
import { writeDpg } from './write-dpg'
import { writePubliccode } from './write-publiccode'

const facts: EntryFacts = {
  language: 'es',
  summary:
    'Registrar visitas a centros de detención sin conexión y sin guardar el nombre de nadie.',
  problem:
    'Quien visita un centro de detención no puede llevar computadora, y a la salida ya se olvidó la mitad.',
  does: 'Abre en un teléfono sin conexión, guía la visita con 18 preguntas y guarda lugares y hechos, no personas.',
  features: ['Funciona sin conexión', 'Arma el informe mensual'],
  form: 'mobile',
  platforms: ['android'],
  purposes: ['data-collection', 'survey'],
  hosting: 'shared',
  offline: 'yes',
  languages: ['es', 'nah'],
  needs: { people: 2, skills: 1, connection: 1, devices: 1, hosting: 1, money: 1 },
  needsNotes: { people: 'Una que coordine, dos que visiten' },
  licence: 'AGPL-3.0-or-later',
  owner: 'Equipo Piedra Suelta',
  version: '2.1',
  releasedOn: '2026-01-09',
  website: 'https://example.org/bitacora',
  demo: '',
  documentation: 'https://example.org/bitacora/guia',
  training: [{ title: 'Guía de 12 páginas', url: 'https://example.org/guia.pdf' }],
  supportName: 'Equipo Piedra Suelta',
  supportContact: 'ayuda@example.org',
  answerDays: 3,
  costs: [{ what: 'Licencia', amount: 0 }],
  risk: 'Si decomisan el teléfono, lo capturado hoy se puede leer durante 12 horas.',
  dataKept: 'En el teléfono y en el servidor de la organización.',
}

const entry: Entry = {
  slug: 'bitacora-de-visita',
  name: 'Bitácora de Visita',
  theme: 'prevention',
  stage: 'sustained',
  repository: 'piedra-suelta/bitacora',
  teamName: 'Piedra Suelta',
  facts,
  number: 2,
  publishedAt: new Date('2026-02-01T18:00:00Z'),
  firstPublishedAt: new Date('2025-05-20T18:00:00Z'),
  usedBy: ['Familias en Vela'],
}

const page = 'https://tequio.example/catalog/bitacora-de-visita'
const hostile = [
  'yes',
  '- a: b',
  '"',
  "': {[",
  '# no',
  '1.10',
  '\u2028',
  '*alias',
  '&anchor',
  '!!tag',
  '%',
  '|',
  '<b>',
]

test('a whole entry makes a publiccode.yml with nothing wrong', () => {
  expect(missingFacts(facts)).toEqual([])
  expect(checkPubliccode(writePubliccode(entry)).findings).toEqual([])
})

test('whatever people write, the file says it and stays right', () => {
  for (const word of hostile) {
    const strange: Entry = {
      ...entry,
      name: `Nombre ${word}`,
      usedBy: [word, 'Familias en Vela'],
      facts: {
        ...facts,
        features: [word],
        owner: word,
        version: word,
        supportName: word,
        does: `${facts.does} ${word}`,
      },
    }
    const { value, findings } = checkPubliccode(writePubliccode(strange))
    expect(findings, word).toEqual([])
    expect(value).toMatchObject({
      name: strange.name,
      softwareVersion: word,
      usedBy: strange.usedBy,
    })
  }
})

test('every stage of a published tool makes a right file', () => {
  for (const stage of ['published', 'sustained', 'dormant', 'retired'] as const) {
    const { value, findings } = checkPubliccode(writePubliccode({ ...entry, stage }))
    expect(findings).toEqual([])
    expect(value).toMatchObject({
      maintenance: { type: stage === 'retired' ? 'none' : 'community' },
    })
  }
})

test('what is not known is left out, and an answering link is no address', () => {
  const bare = {
    ...facts,
    version: '',
    releasedOn: '',
    website: '',
    owner: '',
    supportContact: 'https://example.org/chat',
  }
  const { value, findings } = checkPubliccode(
    writePubliccode({ ...entry, facts: bare, usedBy: [] }),
  )
  expect(findings).toEqual([])
  expect(Object.keys(value as object)).not.toContain('usedBy')
  expect(value).toMatchObject({ maintenance: { contacts: [{ name: 'Equipo Piedra Suelta' }] } })
})

test('the same entry is told to CodeMeta by its crosswalk', () => {
  expect(writeCodemeta(entry, page)).toMatchObject({
    '@context': 'https://w3id.org/codemeta/3.0',
    '@type': 'SoftwareSourceCode',
    codeRepository: 'https://github.com/piedra-suelta/bitacora',
    license: 'https://spdx.org/licenses/AGPL-3.0-or-later',
    developmentStatus: 'https://www.repostatus.org/#active',
    keywords: facts.features,
  })
})

test('a citation names an author, and a licence where it is one alone', () => {
  const cited = parse(writeCitation(entry, page, 'Citar así.')) as Record<string, unknown>
  expect(cited).toMatchObject({
    'cff-version': '1.2.0',
    title: 'Bitácora de Visita',
    authors: [{ name: 'Equipo Piedra Suelta' }],
    license: 'AGPL-3.0-or-later',
    'date-released': '2026-01-09',
  })
  const two = { ...entry, facts: { ...facts, owner: '', licence: 'MIT OR Apache-2.0' } }
  const again = parse(writeCitation(two, page, 'Citar así.')) as Record<string, unknown>
  expect(again).not.toHaveProperty('license')
  expect(again).toMatchObject({ authors: [{ name: 'Piedra Suelta' }] })
})

/** What the registry's schemas ask of a record, in our own words. */
const answer = z.enum(['Yes', 'No', 'Unknown'])
const record = z.object({
  name: z.string().min(1),
  description: z.string().min(1),
  license: z.array(z.object({ spdx: z.string(), licenseURL: z.url() })).min(1),
  SDGs: z.array(z.object({ SDGNumber: z.int().min(1).max(17), evidenceURL: z.url() })).min(1),
  type: z.tuple([z.literal('software')]),
  stage: z.enum(['nominee', 'DPG', 'archive']),
  organizations: z.array(
    z.object({ name: z.string(), org_type: z.enum(['owner', 'maintainer', 'implementer']) }),
  ),
  clearOwnership: z.object({ isOwnershipExplicit: answer }),
  platformIndependence: z.object({ mandatoryDepsCreateMoreRestrictions: answer }),
  documentation: z.object({ isDocumentationAvailable: answer }),
  NonPII: z.object({ collectsNonPII: answer }),
  privacy: z.object({ isPrivacyCompliant: answer }),
  standards: z.object({ supportStandards: answer, implementBestPractices: z.string() }),
  doNoHarm: z.object({
    preventHarm: z.object({ stepsToPreventHarm: answer }),
    dataPrivacySecurity: z.object({ collectsPII: answer }),
    inappropriateIllegalContent: z.object({ collectStoreDistribute: answer }),
    protectionFromHarassment: z.object({ userInteraction: answer }),
  }),
  locations: z.object({
    developmentCountries: z.array(z.string()),
    deploymentCountries: z.array(z.string()),
  }),
})

test('the registry of digital public goods gets a nominee with every answer that it asks for', () => {
  const told = writeDpg(entry, page)
  expect(record.parse(told)).toBeTruthy()
  expect(told).toMatchObject({
    license: [{ spdx: 'AGPL-3.0' }],
    organizations: [
      { name: 'Equipo Piedra Suelta', org_type: 'owner' },
      { org_type: 'maintainer', contact_email: 'ayuda@example.org' },
      { name: 'Familias en Vela', org_type: 'implementer' },
    ],
    doNoHarm: { preventHarm: { stepsToPreventHarm: 'Yes' } },
    locations: { deploymentCountries: [] },
  })
})

test('what an entry does not state is unknown to the registry, and a retired tool is no nominee', () => {
  const bare = { ...facts, owner: '', documentation: '', training: [], risk: '' }
  const told = writeDpg({ ...entry, stage: 'retired', usedBy: [], facts: bare }, page)
  expect(record.parse(told)).toMatchObject({
    stage: 'archive',
    clearOwnership: { isOwnershipExplicit: 'Unknown' },
    documentation: { isDocumentationAvailable: 'Unknown' },
    doNoHarm: { preventHarm: { stepsToPreventHarm: 'Unknown' } },
  })
})

test('each licence of an expression is told once, by the name that the registry has', () => {
  const told = (licence: string) =>
    (
      writeDpg({ ...entry, facts: { ...facts, licence } }, page)['license'] as { spdx: string }[]
    ).map(({ spdx }) => spdx)
  expect(told('(MIT OR Apache-2.0) AND GPL-3.0-or-later WITH Classpath-exception-2.0')).toEqual([
    'MIT',
    'Apache-2.0',
    'GPL-3.0',
  ])
  expect(told('LGPL-2.1-only OR LGPL-2.1+')).toEqual(['LGPL-2.1'])
})

test('a draft lacks what others would rely on; that something costs nothing is an answer', () => {
  const draft = {
    ...facts,
    costs: [],
    risk: '',
    does: '',
    needs: { ...facts.needs, money: 'unknown' as const },
  }
  expect(missingFacts(draft)).toEqual(['does', 'needs', 'costs', 'risk'])
  expect(missingFacts({ ...facts, answerDays: 0 })).toEqual([])
})
