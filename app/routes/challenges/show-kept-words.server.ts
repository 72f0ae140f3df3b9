import { findQuestion, sections } from '~/domains/challenges/questions'
import type { KeptWord } from '~/domains/challenges/ui/kept-words'
import { listKeptReasons } from '~/domains/privacy/queries.server'
import { distinct } from '~/domains/privacy/shown-trace'
import { showBrief } from './show-brief.server'

/** What in a brief could point at somebody, each section's once, with what its author decided, for whoever reviews it. */
export async function showKeptWords(brief: {
  id: string
  title: string
  language: string
  organizationName: string | null
}): Promise<KeptWord[]> {
  const reasons = await listKeptReasons(brief.id)
  const texts = await showBrief(brief, null)
  return sections.flatMap(({ key: section }, at) => {
    // The title stands with what is read first.
    const own = texts.filter(({ question }) =>
      question === null ? at === 0 : findQuestion(question)?.section === section,
    )
    return distinct(own).map(({ key, kind, words, why, open }) => ({
      section,
      key,
      kind,
      words,
      why,
      decided: !open,
      reason: reasons.get(key) ?? '',
    }))
  })
}
