import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { canScore } from '~/domains/judging/policy'
import { findAssignment } from '~/domains/judging/queries.server'
import { saveScoreSheet } from '~/domains/judging/save-score-sheet.server'
import { sheetForm } from '~/domains/judging/schema'
import { sheetText } from '~/domains/judging/sheet-text'
import { notFound, signedIn } from '~/domains/people/access.server'
import { readForm } from '~/platform/read-form'

/** Keeps a sheet while it is being written, for the sheet's own script: the answer is no page. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const assignment = await findAssignment(params.assignment!)
  if (!assignment || !canScore(viewer, assignment)) return notFound(visit, 'judging.save-sheet')
  const submission = parseWithZod(await readForm(request), { schema: sheetForm })
  if (submission.status !== 'success')
    return Response.json({ refusal: 'too-long' }, { status: 400 })
  const { value } = submission
  const saved = await saveScoreSheet(viewer, assignment.id, sheetText(value), value, visit.now)
  return saved.ok
    ? Response.json({ savedAt: saved.value.savedAt })
    : Response.json({ refusal: saved.refusal }, { status: 409 })
}

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/judge/${params.assignment}`)
}
