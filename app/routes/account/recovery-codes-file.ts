import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { signedIn } from '~/domains/people/access.server'
import { recoveryCodesFile } from '~/domains/people/schema'
import { translator } from '~/locales/translator.server'
import { readForm } from '~/platform/read-form'

/** The codes that the page shows, as a text to keep: they are stored nowhere else, so the page brings them. */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const { handle } = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: recoveryCodesFile })
  if (submission.status !== 'success') return new Response(null, { status: 400 })
  const t = translator(visit.language)
  const lines = [t('factor:codes.fileLead', { handle }), '', ...submission.value.codes, '']
  return new Response(lines.join('\r\n'), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="${t('factor:codes.file')}"`,
      'Cache-Control': 'no-store',
    },
  })
}

export { loader } from '~/routes/only-posts'
