import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeBrief } from '~/domains/challenges/write-brief.server'
import { translator } from '~/locales/translator.server'
import { attachment, publishedBrief } from './published-brief.server'

/** A published brief as Markdown. */
export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const { challenge, brief } = await publishedBrief(visit, params.challenge)
  const text = writeBrief(brief, translator(visit.language))
  return attachment(text, 'text/markdown; charset=utf-8', `${challenge.slug}.md`)
}
