import type { Db } from 'db/client'
import { isOpen, undecided } from '../privacy/decisions'
import { traceFinder } from '../privacy/find-keyed.server'
import { listKeptKeys } from '../privacy/queries.server'
import type { Answers } from './answers'
import { listTranslatedTexts } from './brief-translations.server'
import { ownNames, publicTexts } from './public-texts'

/** How many different words of a brief could point at a person and wait for its author's decision. */
export async function countOpenTraces(
  challenge: { id: string; title: string; organizationName: string | null },
  answers: Answers,
  on?: Db,
): Promise<number> {
  const kept = await listKeptKeys(challenge.id, on)
  const texts = [
    ...publicTexts(challenge.title, answers),
    ...(await listTranslatedTexts(challenge, answers, 'approved', on)),
  ].map(({ text }) => text)
  const find = await traceFinder(texts, ownNames(challenge))
  const open = texts.flatMap((text) => find(text)).filter((trace) => isOpen(trace, kept, undecided))
  return new Set(open.map(({ key }) => key)).size
}
