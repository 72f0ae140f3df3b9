import { readTitles } from '~/domains/challenges/read-titles.server'
import { filePath, type Dataset, type Version } from '~/domains/datasets/described'
import { canAddVersion, canCurate, canEditDataset } from '~/domains/datasets/policy'
import { listUses } from '~/domains/datasets/queries-uses.server'
import type { Use } from '~/domains/datasets/uses'
import type { Visit } from '~/domains/people/visit'
import { formatShortDay } from '~/shared/instants'
import type { Language } from '~/shared/languages'

/** What stands at the head of every page of a dataset: what it is, its facts, and what this reader may do. */
export async function toldDataset(
  visit: Visit,
  dataset: Dataset,
  version: Version,
  mayRead: boolean,
) {
  const { viewer, language, timeZone } = visit
  const { slug, title, language: writtenIn, theme, state, sensitivity, note, licence } = dataset
  return {
    slug,
    title,
    language: writtenIn,
    theme,
    state,
    sensitivity,
    note,
    file: mayRead
      ? { href: `/datasets/${slug}/${filePath(version)}`, bytes: version.file.bytes }
      : null,
    facts: {
      label: version.label,
      day: formatShortDay(version.createdAt, timeZone, language),
      rowCount: version.rowCount,
      columnCount: version.schema.fields.length,
      licence,
      joinKeys: version.joinKeys.map(({ kind, share }) => ({ kind, share })),
      uses: await namedUses(dataset.id, language),
    },
    findings: version.findings.length,
    may: {
      edit: canEditDataset(viewer, dataset),
      addVersion: canAddVersion(viewer, dataset),
      review: canCurate(viewer) && state !== 'withdrawn',
    },
  }
}

/** Who uses it; briefs as the reader sees their titles. */
async function namedUses(datasetId: string, reader: Language) {
  const uses = await listUses(datasetId)
  const slugOf = (path: string) => path.split('/').at(-1) ?? ''
  const briefOf = ({ title, language, path }: Use) => ({ slug: slugOf(path), title, language })
  const briefs = uses.filter(({ kind }) => kind === 'challenge').map(briefOf)
  const titleOf = await readTitles(briefs, reader)
  return uses.map((use) => {
    if (use.kind !== 'challenge') return use
    const { href: path, ...named } = titleOf(briefOf(use))
    return { ...use, ...named, path }
  })
}

export type ToldDataset = Awaited<ReturnType<typeof toldDataset>>
