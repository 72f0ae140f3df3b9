import { filePath, type Dataset, type Version } from './described'
import { licenceFacts, notStated } from './licences'

/**
 * A dataset and its version as a descriptor of Data Package v2 (datapackage.org), with the Table Schema inline.
 * @param home the dataset's page, absolute
 * @param at where the descriptor lies: beside the dataset's page the path of its file is relative, elsewhere an address
 */
export function describeAsPackage(
  dataset: Dataset,
  version: Version,
  home: string,
  at: 'home' | 'elsewhere' = 'home',
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dataset.slug,
    id: dataset.id,
    title: dataset.title,
    description: [dataset.summary, dataset.method, dataset.knownProblems]
      .filter(Boolean)
      .join('\n\n'),
    homepage: home,
    version: version.label,
    created: version.createdAt.toISOString(),
    keywords: [dataset.theme],
    ...(dataset.licence === notStated ? {} : { licenses: [licenceOf(dataset.licence, home)] }),
    sources: [
      { title: dataset.sourceName, ...(dataset.sourceUrl ? { path: dataset.sourceUrl } : {}) },
    ],
    resources: [resourceOf(dataset, version, at === 'home' ? '' : `${home}/`)],
  }
}

function resourceOf({ slug, title }: Dataset, version: Version, before: string) {
  const { file, encoding, delimiter, schema } = version
  return {
    name: slug,
    type: 'table',
    title,
    path: `${before}${filePath(version)}`,
    format: 'csv',
    mediatype: file.mediaType,
    encoding,
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...(delimiter === ',' ? {} : { dialect: { delimiter } }),
    schema: { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', ...schema },
  }
}

/** The standard wants an identifier or an address; an expression of several licences is no identifier. */
function licenceOf(licence: string, home: string) {
  const { name, url } = licenceFacts(licence)
  return url ? { name: licence, path: url, title: name } : { path: home, title: name }
}
