import type { Db, Transaction } from 'db/client'
import { translator } from '~/locales/translator.server'
import type { Language } from '~/shared/languages'
import {
  findReportedBrief,
  findReportedAnswer,
  findReportedQuestion,
  hideAnswer,
  hideBrief,
  hideQuestion,
  lockHiddenQuestion,
  showAnswer,
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
import { concealNotices } from '../notifications/queries-concealment.server'
import { tellAgain } from './tell-again.server'
import type { Hider } from '../challenges/moderation'
import {
  pathOf,
  questionsPage,
  shownAt,
  type About,
  type ReportedKind,
  type TakedownReason,
} from './takedown'

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
  if (kind === 'answer') return findReportedAnswer(slug, question, on)
  if (kind === 'dataset') return findReportedDataset(slug, on)
  if (kind === 'team') return findReportedTeam(slug, on)
  if (kind === 'tool') return findReportedTool(slug, on)
  if (kind === 'organization') return findReportedOrganization(slug, on)
  return findReportedPerson(slug, on)
}

/** Takes what is hidden or shown again, where something may stand in the way of that. */
export async function lockReported(kind: ReportedKind, id: string, trx: Transaction) {
  const isSaid = kind === 'question' || kind === 'answer'
  return isSaid ? lockHiddenQuestion(id, trx) : { isHidden: false }
}

/**
 * Hides it in every place at once: what would show it holds a neutral sentence, or it is in no list any more.
 * @returns what stood there, for the day on which it is shown again
 */
export function hideReported(
  about: About,
  { id, language }: Reported,
  hiding: { by: Hider; reason: TakedownReason },
  now: Date,
  trx: Transaction,
): Promise<object> {
  const { kind } = about
  const isTakenDown = hiding.by === 'administration'
  const instead = translator(language as Language)(
    isTakenDown ? 'reports:instead' : 'reports:hiddenText',
  )
  if (kind === 'need') return hideNeed(id, now, trx)
  if (kind === 'challenge') return hideBrief(id, instead, now, trx)
  if (kind === 'question' || kind === 'answer') return hideSaid(about, id, instead, hiding, trx)
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
  if (kind === 'question' || kind === 'answer') return showSaid(kind, id, was, trx)
  if (kind === 'dataset') return showDataset(id, was as Parameters<typeof showDataset>[1], trx)
  if (kind === 'team')
    return showIntroduction(id, was as Parameters<typeof showIntroduction>[1], trx)
  if (kind === 'tool') return showTool(id, was as Parameters<typeof showTool>[1], trx)
  if (kind === 'organization')
    return showOrganization(id, was as Parameters<typeof showOrganization>[1], trx)
  return showPresentation(id, was as Parameters<typeof showPresentation>[1], trx)
}

/** A question or its answer, and what people have been told of it. */
async function showSaid(
  kind: 'question' | 'answer',
  id: string,
  was: unknown,
  trx: Transaction,
): Promise<void> {
  if (kind === 'question') await showQuestion(id, was as Parameters<typeof showQuestion>[1], trx)
  else await showAnswer(id, was as Parameters<typeof showAnswer>[1], trx)
  await tellAgain(id, trx)
}

/**
 * A question or its answer, with what people have been told of it: no mail that goes out later repeats it. Of notices and
 * mails nothing is kept for the day on which it is shown again, because they are other people's and end with them: what
 * is shown then is told again in the notices alone. What
 * was once told of answers led to the page of all questions, whichever it was: it goes with any of them.
 */
async function hideSaid(
  about: About,
  id: string,
  instead: string,
  hiding: { by: Hider; reason: TakedownReason },
  trx: Transaction,
) {
  const path = pathOf(about)
  const isAnswer = about.kind === 'answer'
  const was = await (isAnswer ? hideAnswer : hideQuestion)(id, instead, hiding, trx)
  const told = isAnswer ? [shownAt(path)] : [path, shownAt(path)]
  const alone = [questionsPage(path)]
  await concealNotices(told, instead, trx, { alone, keep: isAnswer ? ['question'] : [] })
  return was
}
