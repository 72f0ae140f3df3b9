import type { WrittenBrief } from '~/domains/challenges/write-brief.server'
import { answeredQuestions } from '~/domains/challenges/public-question'
import { listQuestions } from '~/domains/challenges/queries-questions.server'
import { findPublishedChallenge } from '~/domains/challenges/queries-published.server'
import { notFound } from '~/domains/people/access.server'
import type { Visit } from '~/domains/people/visit'
import { settings } from '~/platform/env'
import { showReuse } from './shown-reuse.server'

/** The published brief that an address names, as it is taken along. */
export async function publishedBrief(visit: Visit, slug: string | undefined) {
  const challenge = await findPublishedChallenge(slug ?? '')
  if (!challenge) throw await notFound(visit, 'challenge.read')
  const { content, organizationName, datathonName, version } = challenge
  const url = `${settings.appUrl}/challenges/${challenge.slug}`
  const questions = answeredQuestions(await listQuestions(challenge.id))
  const reuse = await showReuse(challenge.id, visit)
  const facts = { organizationName, datathonName, version, url, reuse }
  const brief: WrittenBrief = { content, questions, ...facts }
  return { challenge, brief }
}

/** A file to keep, under a name that says of what. */
export function attachment(body: string | Uint8Array<ArrayBuffer>, type: string, name: string) {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
