import type { Db } from 'db/client'
import { hashOf } from '~/platform/secrets'
import { canonicalJson } from '~/shared/canonical-json'
import type { Theme } from '~/shared/themes'
import type { BriefContent } from './answers'
import { briefTranslations } from './brief-translations.server'
import { missingAnswers } from './completeness'
import { countOpenTraces } from './count-open-traces.server'
import { listApproved, listUnapproved } from './queries-approvals.server'

interface Brief {
  id: string
  title: string
  theme: Theme
  language: string
  organizationName: string | null
}

/** A brief as it would be published now, what stands in its way, and the SHA-256 by which it is known again. */
export async function readBrief(challenge: Brief, on?: Db) {
  const content = await readContent(challenge, on)
  const { answers } = content
  return {
    content,
    digest: digestOf(content),
    answered: {
      missing: missingAnswers(answers),
      unapproved: await listUnapproved(challenge.id, on),
      openTraces: await countOpenTraces(challenge, answers, on),
    },
  }
}

/** Of what may be published alone. */
export async function readContent(
  { id, title, theme, language }: Omit<Brief, 'organizationName'>,
  on?: Db,
): Promise<BriefContent> {
  const answers = await listApproved(id, on)
  const translations = await briefTranslations({ id, title }, answers, 'approved', on)
  return { title, theme, language, answers, translations }
}

export const digestOf = (content: BriefContent) => hashOf(canonicalJson(content))
