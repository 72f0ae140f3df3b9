import type { z } from 'zod'
import type { Dataset, DatasetFacts } from './described'
import { notStated, usualLicences } from './licences'
import { shortest } from './period'
import type { datasetForm } from './schema'

/** What a form says of a dataset, as it is kept. */
export function factsOf(form: z.output<typeof datasetForm>): DatasetFacts {
  const { licence, otherLicence, sourceUrl, periodStart, periodEnd, ...rest } = form
  return {
    ...rest,
    licence: licence === 'other' ? otherLicence! : licence,
    sourceUrl: sourceUrl ?? null,
    periodStart: periodStart ?? null,
    periodEnd: periodEnd ?? null,
  }
}

/** What is kept of a dataset, as its form shows it. */
export function formOf(dataset: Dataset) {
  const isUsual = [...usualLicences, notStated].some((one) => one === dataset.licence)
  const { title, summary, theme, sourceName, method, geography, updateFrequency, knownProblems } =
    dataset
  return {
    title,
    summary,
    theme,
    sourceName,
    method,
    geography,
    updateFrequency,
    knownProblems,
    language: dataset.language,
    licence: isUsual ? dataset.licence : 'other',
    otherLicence: isUsual ? '' : dataset.licence,
    sourceUrl: dataset.sourceUrl ?? '',
    periodStart: dataset.periodStart ? shortest(dataset.periodStart, 'first') : '',
    periodEnd: dataset.periodEnd ? shortest(dataset.periodEnd, 'last') : '',
  }
}
