import type { Db, Transaction } from 'db/client'
import { translator } from '~/locales/translator.server'
import type { Language } from '~/shared/languages'
import {
  findReportedBrief,
  findReportedQuestion,
  hideBrief,
  hideQuestion,
  showBrief,
  showQuestion,
} from '../challenges/queries-takedown.server'
import { findReportedDataset, hideDataset, showDataset } from '../datasets/queries-takedown.server'
import { findReportedTool, hideTool, showTool } from '../incubation/queries-takedown.server'
import { findReportedNeed, hideNeed, showNeed } from '../needs/queries-takedown.server'
import {
  findReportedOrganization,
  hideOrganization,
  showOrganization,
} from '../organizations/queries-takedown.server'
import {
  findReportedPerson,
  hidePresentation,
  showPresentation,
} from '../people/queries-takedown.server'
import {
  findReportedTeam,
  hideIntroduction,
  showIntroduction,
} from '../teams/queries-takedown.server'
import type { About, ReportedKind } from './takedown'

export interface Reported {
  id: string
  title: string
  language: string
  /** Who is told, and may contest. */
  ownerIds: string[]
}

/** What a report is about, where it is public. */
export function findReported(
  { kind, slug, question = '' }: About,
  on?: Db,
): Promise<Reported | null> {
  if (kind === 'need') return findReportedNeed(slug, on)
  if (kind === 'challenge') return findReportedBrief(slug, on)
  if (kind === 'question') return findReportedQuestion(slug, question, on)
  if (kind === 'dataset') return findReportedDataset(slug, on)
  if (kind === 'team') return findReportedTeam(slug, on)
  if (kind === 'tool') return findReportedTool(slug, on)
  if (kind === 'organization') return findReportedOrganization(slug, on)
  return findReportedPerson(slug, on)
}

/**
 * Hides it in every place at once: what would show it holds a neutral sentence, or it is in no list any more.
 * @returns what stood there, for the day on which it is shown again
 */
export function hideReported(
  kind: ReportedKind,
  { id, language }: Reported,
  now: Date,
  trx: Transaction,
): Promise<object> {
  const instead = translator(language as Language)('reports:instead')
  if (kind === 'need') return hideNeed(id, now, trx)
  if (kind === 'challenge') return hideBrief(id, instead, now, trx)
  if (kind === 'question') return hideQuestion(id, instead, trx)
  if (kind === 'dataset') return hideDataset(id, instead, trx)
  if (kind === 'team') return hideIntroduction(id, instead, trx)
  if (kind === 'tool') return hideTool(id, instead, now, trx)
  if (kind === 'organization') return hideOrganization(id, instead, trx)
  return hidePresentation(id, instead, trx)
}

/** Shows it again as it was. */
export function showReported(
  kind: ReportedKind,
  id: string,
  was: unknown,
  trx: Transaction,
): Promise<void> {
  if (kind === 'need') return showNeed(id, trx)
  if (kind === 'challenge') return showBrief(id, was as Parameters<typeof showBrief>[1], trx)
  if (kind === 'question') return showQuestion(id, was as Parameters<typeof showQuestion>[1], trx)
  if (kind === 'dataset') return showDataset(id, was as Parameters<typeof showDataset>[1], trx)
  if (kind === 'team')
    return showIntroduction(id, was as Parameters<typeof showIntroduction>[1], trx)
  if (kind === 'tool') return showTool(id, was as Parameters<typeof showTool>[1], trx)
  if (kind === 'organization')
    return showOrganization(id, was as Parameters<typeof showOrganization>[1], trx)
  return showPresentation(id, was as Parameters<typeof showPresentation>[1], trx)
}
