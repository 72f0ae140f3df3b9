import { filePath, type Dataset, type Version } from './described'
import { licenceFacts, notStated } from './licences'
import type { UpdateFrequency } from './rules'

/** Who speaks, and from which address. */
export interface Site {
  /** `https://tequio.example`, without a slash at its end. */
  url: string
  operator: string
}

type Described = { dataset: Dataset; version: Version }

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  adms: 'http://www.w3.org/ns/adms#',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const authority = 'http://publications.europa.eu/resource/authority'

const frequencies: Record<UpdateFrequency, string> = {
  unknown: 'UNKNOWN',
  never: 'NEVER',
  irregular: 'IRREG',
  daily: 'DAILY',
  weekly: 'WEEKLY',
  monthly: 'MONTHLY',
  quarterly: 'QUARTERLY',
  biannual: 'ANNUAL_2',
  annual: 'ANNUAL',
}

/** One dataset in the terms of DCAT-AP 3, as JSON-LD. */
export function describeAsDcat(described: Described, site: Site) {
  return { '@context': context, ...datasetNode(described, site) }
}

/**
 * A page of the catalog in the terms of DCAT-AP 3, as JSON-LD.
 * @param page this page's address and the next one's, where there is one
 */
export function describeCatalog(
  datasets: readonly Described[],
  texts: { title: string; description: string },
  page: { address: string; next: string | null },
  site: Site,
) {
  const catalog = `${site.url}/datasets/catalog.jsonld`
  return {
    '@context': context,
    '@id': catalog,
    '@type': 'dcat:Catalog',
    'dct:title': texts.title,
    'dct:description': texts.description,
    'dct:publisher': agent(site.operator),
    'dct:language': { '@id': `${authority}/language/SPA` },
    'foaf:homepage': { '@id': `${site.url}/datasets`, '@type': 'foaf:Document' },
    'dcat:themeTaxonomy': { '@id': `${authority}/data-theme`, '@type': 'skos:ConceptScheme' },
    'dcat:dataset': datasets.map((described) => datasetNode(described, site)),
    'hydra:view': {
      '@id': page.address,
      '@type': 'hydra:PartialCollectionView',
      ...(page.next ? { 'hydra:next': { '@id': page.next } } : {}),
    },
  }
}

function datasetNode({ dataset, version }: Described, site: Site) {
  const home = `${site.url}/datasets/${dataset.slug}`
  return {
    '@id': home,
    '@type': 'dcat:Dataset',
    'dct:identifier': dataset.id,
    'dct:title': dataset.title,
    'dct:description': dataset.summary,
    'dct:publisher': agent(site.operator),
    'dct:creator': agent(dataset.sourceName),
    'dcat:keyword': [dataset.theme],
    // Justice, legal system and public safety.
    'dcat:theme': { '@id': `${authority}/data-theme/JUST` },
    'dcat:landingPage': { '@id': home, '@type': 'foaf:Document' },
    'dct:accessRights': { '@id': `${authority}/access-right/PUBLIC` },
    'dct:accrualPeriodicity': {
      '@id': `${authority}/frequency/${frequencies[dataset.updateFrequency]}`,
    },
    ...(dataset.curatedAt ? { 'dct:issued': instant(dataset.curatedAt) } : {}),
    'dct:modified': instant(version.createdAt),
    'dcat:version': version.label,
    'adms:versionNotes': version.changeNote,
    ...(dataset.geography
      ? { 'dct:spatial': { '@type': 'dct:Location', 'rdfs:label': dataset.geography } }
      : {}),
    ...temporal(dataset),
    ...(dataset.method
      ? { 'dct:provenance': { '@type': 'dct:ProvenanceStatement', 'rdfs:label': dataset.method } }
      : {}),
    ...(dataset.sourceUrl
      ? { 'foaf:page': { '@id': dataset.sourceUrl, '@type': 'foaf:Document' } }
      : {}),
    'dcat:distribution': [distributionNode({ dataset, version }, home)],
  }
}

function distributionNode({ dataset, version }: Described, home: string) {
  const address = `${home}/${filePath(version)}`
  const licence = dataset.licence === notStated ? null : licenceFacts(dataset.licence).url
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': version.file.name,
    'dcat:accessURL': { '@id': home },
    'dcat:downloadURL': { '@id': address },
    'dct:format': { '@id': `${authority}/file-type/CSV` },
    'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
    ...(version.compression
      ? {
          'dcat:compressFormat': {
            '@id': 'https://www.iana.org/assignments/media-types/application/gzip',
          },
        }
      : {}),
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(version.file.bytes) },
    'dcatap:availability': { '@id': `${authority}/planned-availability/STABLE` },
    'dct:conformsTo': { '@id': `${home}/datapackage.json`, '@type': 'dct:Standard' },
    ...(licence ? { 'dct:license': { '@id': licence, '@type': 'dct:LicenseDocument' } } : {}),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': version.file.sha256 },
    },
  }
}

function temporal({ periodStart, periodEnd }: Dataset) {
  if (!periodStart && !periodEnd) return {}
  const day = (value: string) => ({ '@type': 'xsd:date', '@value': value })
  return {
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      ...(periodStart ? { 'dcat:startDate': day(periodStart) } : {}),
      ...(periodEnd ? { 'dcat:endDate': day(periodEnd) } : {}),
    },
  }
}

function agent(name: string) {
  return { '@type': 'foaf:Agent', 'foaf:name': name }
}

function instant(date: Date) {
  return { '@type': 'xsd:dateTime', '@value': date.toISOString() }
}
