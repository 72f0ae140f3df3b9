import { isLanguageTag, isShortestTag } from './language-tag'
import {
  categories,
  currentVersions,
  developmentStatuses,
  scopes,
  softwareTypes,
  supportAliases,
  versions,
} from './publiccode-lists'
import {
  dependency,
  description,
  drop,
  httpUrl,
  italy,
  list,
  maintenance,
  name,
  organisation,
  text,
  use,
} from './publiccode-parts'
import type { Shape } from './shape'
import {
  isCountry,
  isDay,
  isFile,
  isLicence,
  isMimeType,
  isOneOf,
  isOrganisationUri,
  isUrl,
} from './text-checks'

const lists = 'https://github.com/publiccodeyml/publiccode.yml/blob/main/docs/standard'

const country: Shape = {
  is: 'text',
  check: isCountry,
  advise: (code) =>
    code === code.toLowerCase()
      ? `Lowercase country codes are DEPRECATED. Use uppercase instead ('${code.toUpperCase()}')`
      : null,
}

/** publiccode.yml 0.7: its keys, in the order of the standard (https://docs.italia.it, `publiccode.yml`, the schema). */
export const publiccodeStandard: Shape = {
  is: 'record',
  keys: {
    publiccodeYmlVersion: {
      is: 'text',
      required: true,
      check: (version) =>
        versions.includes(version)
          ? null
          : `unsupported version: '${version}'. Supported versions: ${versions.join(', ')}`,
      advise: (version) =>
        currentVersions.includes(version)
          ? null
          : `v${version} is not the latest version, use '0'. Parsing this file as v0.7.`,
    },
    name,
    applicationSuite: text,
    url: { is: 'text', required: true, check: isUrl },
    landingURL: httpUrl,
    isBasedOn: list({ is: 'text', check: isUrl }, { orOne: true }),
    softwareVersion: text,
    releaseDate: { is: 'text', check: isDay },
    logo: { is: 'text', mayBeEmpty: true, check: isFile(['.svg', '.svgz', '.png']) },
    monochromeLogo: {
      is: 'text',
      mayBeEmpty: true,
      deprecated: use('logo'),
      check: isFile(['.svg', '.svgz', '.png']),
    },
    organisation,
    inputTypes: list({ is: 'text', check: isMimeType }, { deprecated: drop }),
    outputTypes: list({ is: 'text', check: isMimeType }, { deprecated: drop }),
    platforms: list(text, { required: true, least: 1 }),
    categories: list({
      is: 'text',
      check: isOneOf(categories, `must be a valid category (see ${lists}/categories-list.rst)`),
    }),
    usedBy: list(text),
    fundedBy: list(organisation),
    supports: list({
      is: 'record',
      keys: {
        id: {
          is: 'text',
          required: true,
          check: (id) =>
            id.startsWith('alias:')
              ? supportAliases.includes(id.slice('alias:'.length))
                ? null
                : `contains an unknown alias (see ${lists}/aliases-list.rst)`
              : isOrganisationUri(id),
        },
      },
    }),
    roadmap: httpUrl,
    developmentStatus: { is: 'text', required: true, check: isOneOf(developmentStatuses) },
    softwareType: { is: 'text', required: true, check: isOneOf(softwareTypes) },
    intendedAudience: {
      is: 'record',
      keys: {
        scope: list({
          is: 'text',
          check: isOneOf(scopes, `must be a valid scope (see ${lists}/scope-list.rst)`),
        }),
        countries: list(country),
        unsupportedCountries: list(country),
      },
    },
    description: { is: 'languages', required: true, of: description, isTag: isShortestTag },
    legal: {
      is: 'record',
      required: true,
      keys: {
        license: { is: 'text', required: true, check: isLicence },
        mainCopyrightOwner: text,
        repoOwner: { is: 'text', deprecated: use('organisation.name') },
        authorsFile: { is: 'text', deprecated: drop, check: isFile([]) },
      },
    },
    maintenance,
    localisation: {
      is: 'record',
      required: true,
      keys: {
        localisationReady: { is: 'flag', required: true },
        availableLanguages: list(
          {
            is: 'text',
            check: (tag) => (isLanguageTag(tag) ? null : 'must be a valid BCP 47 language'),
          },
          { required: true, least: 1 },
        ),
      },
    },
    dependsOn: {
      is: 'record',
      keys: {
        open: list(dependency),
        proprietary: list(dependency),
        hardware: list(dependency),
      },
    },
    IT: italy,
    it: italy,
  },
  check: ({ it, IT }) =>
    (it ?? null) !== null && (IT ?? null) !== null
      ? [{ key: 'it', message: "'IT' key already present. Remove this key" }]
      : [],
}
