import { listTranslatedTexts } from '~/domains/challenges/brief-translations.server'
import { ownNames, publicTexts, type PublicText } from '~/domains/challenges/public-texts'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import type { Choices } from '~/domains/privacy/decisions'
import { traceFinder } from '~/domains/privacy/find-keyed.server'
import { listKeptKeys } from '~/domains/privacy/queries.server'
import { showTraces } from '~/domains/privacy/show-traces.server'
import type { ShownText } from '~/domains/privacy/shown-trace'

export type MarkedAnswer = Pick<PublicText, 'field' | 'question'> &
  ShownText & {
    /** The language of a translation; none of the original. */
    translation?: string
  }

/** The texts of a brief in which something is marked, decided on before or not. */
export async function showBrief(
  challenge: { id: string; title: string; language: string; organizationName: string | null },
  sent: Choices | null,
): Promise<MarkedAnswer[]> {
  const { id, title, language } = challenge
  const kept = await listKeptKeys(id)
  const shown: MarkedAnswer[] = []
  const answers = await listAnswers(id)
  const texts = [
    ...publicTexts(title, answers),
    ...(await listTranslatedTexts({ id, title }, answers, 'all')),
  ]
  const find = await traceFinder(
    texts.map(({ text }) => text),
    ownNames(challenge),
  )
  for (const { field, question, text, language: spoken } of texts) {
    const marked = await showTraces({ text, language: spoken ?? language }, kept, sent, find)
    if (marked.traces.length > 0) shown.push({ field, question, translation: spoken, ...marked })
  }
  return shown
}
