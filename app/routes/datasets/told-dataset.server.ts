import { filePath, type Dataset, type Version } from '~/domains/datasets/described'
import { canAddVersion, canCurate, canEditDataset } from '~/domains/datasets/policy'
import { listUses } from '~/domains/datasets/queries-uses.server'
import type { Visit } from '~/domains/people/visit'
import { formatShortDay } from '~/shared/instants'

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
      uses: await listUses(dataset.id),
    },
    findings: version.findings.length,
    may: {
      edit: canEditDataset(viewer, dataset),
      addVersion: canAddVersion(viewer, dataset),
      review: canCurate(viewer) && state !== 'withdrawn',
    },
  }
}

export type ToldDataset = Awaited<ReturnType<typeof toldDataset>>
