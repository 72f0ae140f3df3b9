import type { LoaderFunctionArgs } from '@remix-run/node'
import { findFile } from '~/domains/files/queries.server'
import { sendFile } from '~/domains/files/send-file.server'
import { seenNeed } from '~/domains/needs/need-access.server'
import { listVoices } from '~/domains/needs/queries.server'
import { forbidden, notFound } from '~/domains/people/access.server'

/** A note of voice, for whoever told the need, its companion and organisers. */
export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { need, hears } = await seenNeed(visit, params.need, 'need.hear')
  if (!hears) throw await forbidden(visit, 'need.hear', need.id)
  const voice = (await listVoices(need.id)).find(({ question }) => question === params.question)
  const file = voice && (await findFile(voice.fileId))
  if (!file) throw await notFound(visit, 'need.hear', need.id)
  return sendFile(request, file)
}
