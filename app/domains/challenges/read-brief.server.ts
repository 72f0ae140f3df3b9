import type { Db } from 'db/client'
import { hashOf } from '~/platform/secrets'
import { canonicalJson } from '~/shared/canonical-json'
import type { Theme } from '~/shared/themes'
import type { BriefContent } from './answers'
import { briefTranslations } from './brief-translations.server'
import { missingAnswers } from './completeness'
import { countOpenTraces } from './count-open-traces.server'
import { listApproved, listUnapproved } from './queries-approvals.server'

/** A brief as it would be published now, what stands in its way, and the SHA-256 by which it is known again. */
export async function readBrief(
  challenge: {
    id: string
    title: string
    theme: Theme
    language: string
    organizationName: string | null
  },
  on?: Db,
) {
  const { id, title, theme, language } = challenge
  const answers = await listApproved(id, on)
  const translations = await briefTranslations(challenge, answers, 'approved', on)
  const content: BriefContent = { title, theme, language, answers, translations }
  return {
    content,
    digest: hashOf(canonicalJson(content)),
    answered: {
      missing: missingAnswers(answers),
      unapproved: await listUnapproved(id, on),
      openTraces: await countOpenTraces(challenge, answers, on),
    },
  }
}
