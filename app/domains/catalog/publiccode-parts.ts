import {
  hasLength,
  isDay,
  isEmail,
  isFile,
  isFilm,
  isHttpUrl,
  isOneOf,
  isOrganisationUri,
} from './text-checks'
import { maintenanceTypes } from './publiccode-lists'
import type { Shape } from './shape'

/** What a key that went out of use is told. */
export const drop = "This key is DEPRECATED and will be removed in the future. It's safe to drop it"
export const use = (other: string) =>
  `This key is DEPRECATED and will be removed in the future. Use '${other}' instead`

/** Shapes that many keys have. */
export const text: Shape = { is: 'text' }
export const name: Shape = { is: 'text', required: true }
const flag: Shape = { is: 'flag' }
export const httpUrl: Shape = { is: 'text', check: isHttpUrl }
const email: Shape = { is: 'text', check: isEmail }
export const list = (of: Shape, rest: Partial<Extract<Shape, { is: 'list' }>> = {}): Shape => ({
  is: 'list',
  of,
  ...rest,
})

export const organisation: Shape = {
  is: 'record',
  keys: { uri: { is: 'text', required: true, check: isOrganisationUri }, name: text },
}

export const dependency: Shape = {
  is: 'record',
  keys: { name, version: text, versionMin: text, versionMax: text, optional: flag },
}

export const description: Shape = {
  is: 'record',
  keys: {
    localisedName: text,
    genericName: { is: 'text', mayBeEmpty: true, deprecated: drop, check: hasLength({ most: 35 }) },
    shortDescription: { is: 'text', required: true, check: hasLength({ most: 150 }) },
    longDescription: {
      is: 'text',
      required: true,
      check: hasLength({ least: 150, most: 10_000 }),
    },
    documentation: httpUrl,
    apiDocumentation: httpUrl,
    features: list(text, { required: true, least: 1 }),
    screenshots: list({ is: 'text', check: isFile(['.jpg', '.png']) }),
    videos: list({ is: 'text', check: isFilm }),
    awards: list(text),
  },
}

export const maintenance: Shape = {
  is: 'record',
  required: true,
  keys: {
    type: { is: 'text', required: true, check: isOneOf(maintenanceTypes) },
    contractors: list({
      is: 'record',
      keys: {
        name,
        until: { is: 'text', required: true, check: isDay },
        email,
        website: httpUrl,
      },
    }),
    contacts: list({ is: 'record', keys: { name, email, phone: text, affiliation: text } }),
  },
  check: ({ type, contractors, contacts }) => [
    ...needed('contractors', contractors, type, ['contract']),
    ...needed('contacts', contacts, type, ['internal', 'community']),
    ...(type !== 'contract' && typeof type === 'string' && isThere(contractors)
      ? [
          {
            key: 'contractors',
            message: 'contractors must not be present unless "type" is "contract"',
          },
        ]
      : []),
  ],
}

const isThere = (value: unknown) => value !== null && value !== undefined

function needed(key: string, found: unknown, type: unknown, types: readonly string[]) {
  const missing = !isThere(found) || (Array.isArray(found) && found.length === 0)
  return types.includes(type as string) && missing
    ? [{ key, message: `${key} is a required field when "type" is "${String(type)}"` }]
    : []
}

export const italy: Shape = {
  is: 'record',
  deprecated: drop,
  keys: {
    countryExtensionVersion: { is: 'text', check: isOneOf(['0.2', '1.0']) },
    conforme: {
      is: 'record',
      deprecated: drop,
      keys: {
        lineeGuidaDesign: flag,
        modelloInteroperabilita: flag,
        misureMinimeSicurezza: flag,
        gdpr: flag,
      },
    },
    riuso: {
      is: 'record',
      keys: { codiceIPA: { is: 'text', mayBeEmpty: true, deprecated: use('organisation.uri') } },
    },
    piattaforme: {
      is: 'record',
      keys: { spid: flag, pagopa: flag, cie: flag, anpr: flag, io: flag },
    },
  },
}
