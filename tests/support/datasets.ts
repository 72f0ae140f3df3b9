import { Readable } from 'node:stream'
import { randomBytes } from 'node:crypto'
import { decideDataset } from '~/domains/datasets/decide-dataset.server'
import { proposeDataset } from '~/domains/datasets/propose-dataset.server'
import { readUpload } from '~/domains/datasets/read-upload.server'
import { receiveUpload } from '~/domains/datasets/receive-upload.server'
import { startReview } from '~/domains/datasets/start-review.server'
import { storeBytes } from '~/domains/files/store-bytes.server'
import type { Viewer } from '~/domains/people/rules'
import { now } from '~/platform/clock'
import { somebody } from './people'

export const prisons = [
  'clave,centro,CVE_ENT,personas,lugares,fecha',
  '16_zamora,cereso zamora,16,369,350,2014-12-31',
  '20_huajuapan,centro de reinserción 13,20,73,"9,966",2014-12-31',
  '10_cuencame,cárcel municipal cuencamé,10,28,10,2014-12-31',
  '09_norte,reclusorio norte,09,"10,548","8,000",2014-12-31',
  '',
].join('\n')

/** What a proposer says of a dataset. */
export const said = {
  title: 'Capacidad y población por centro',
  summary: 'Un renglón por centro penitenciario, con personas y lugares.',
  theme: 'evidence' as const,
  licence: 'CC-BY-4.0' as const,
  sourceName: 'Cuaderno Mensual',
  method: '',
  geography: 'México',
  updateFrequency: 'never' as const,
  knownProblems: '',
}

/** What a curator records before publishing. */
export const stated = {
  sensitivity: 'low' as const,
  disclosure: 'Son totales por centro.',
  legalBasis: '',
  decision: 'curate' as const,
  note: '',
}

/** A file that was uploaded and read. */
export async function upload(
  viewer: Viewer,
  content: string | Uint8Array = prisons,
  slug: string | null = null,
) {
  const stored = await storeBytes(Readable.from([Buffer.from(content)]), 100_000_000)
  if (!stored.ok) throw new Error(stored.refusal)
  const facts = { stored: stored.value, name: 'centros 2014.csv', missingValues: '' }
  const received = await receiveUpload(viewer, slug, facts, now())
  if (!received.ok) throw new Error(received.refusal)
  await readUpload(received.value.id)
  return received.value.id
}

/** A dataset that waits for a curator. */
export async function proposed(
  viewer: Viewer,
  change: Partial<Parameters<typeof proposeDataset>[2]> = {},
  content?: string | Uint8Array,
) {
  const title = `${said.title} ${randomBytes(4).toString('hex')}`
  const intake = await upload(viewer, content)
  const result = await proposeDataset(viewer, intake, { ...said, title, ...change }, now())
  if (!result.ok) throw new Error(result.refusal)
  return result.value.slug
}

/** A published dataset, with whoever proposed it and whoever curated it. */
export async function curated(
  content?: string | Uint8Array,
  change: Parameters<typeof proposed>[1] = {},
) {
  const proposer = await somebody()
  const curator = await somebody('curator')
  const slug = await proposed(proposer, change, content)
  await startReview(curator, slug)
  const legalBasis = change.licence === 'not-stated' ? 'Es información pública.' : ''
  const decided = await decideDataset(curator, slug, { ...stated, legalBasis }, now())
  if (!decided.ok) throw new Error(decided.refusal)
  return { slug, proposer, curator }
}
