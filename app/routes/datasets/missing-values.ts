import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { rereadUpload } from '~/domains/datasets/reread-upload.server'
import { missingValuesForm } from '~/domains/datasets/schema'
import { notFound, signedIn } from '~/domains/people/access.server'
import { readForm } from '~/platform/read-form'
import { ownIntake } from './open-intake.server'

/** Has an upload read again with other texts for "no value", and goes back to its page. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const intake = await ownIntake(visit, params)
  const submission = parseWithZod(await readForm(request), { schema: missingValuesForm })
  if (submission.status === 'success') {
    const reread = await rereadUpload(viewer, intake.id, submission.value.missingValues)
    if (!reread.ok) throw await notFound(visit, 'dataset.read-upload')
  }
  return redirect(new URL(request.url).pathname.replace(/\/missing-values$/, ''))
}

export { default, loader } from '~/routes/only-posts'
