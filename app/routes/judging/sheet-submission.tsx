import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { saveScoreSheet } from '~/domains/judging/save-score-sheet.server'
import { sheetForm } from '~/domains/judging/schema'
import { sheetText } from '~/domains/judging/sheet-text'
import { submitScoreSheet } from '~/domains/judging/submit-score-sheet.server'
import { ScorePage } from '~/domains/judging/ui/score-page'
import { notFound, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'
import { readSheetPage } from './read-sheet-page.server'

export function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  return readSheetPage(visit, request, params.assignment!)
}

/** Saves what was written and hands it in. Where it may not be handed in, it is saved all the same. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: sheetForm })
  if (submission.status !== 'success') return submission.reply()
  const { value } = submission
  const saved = await saveScoreSheet(viewer, params.assignment!, sheetText(value), value, visit.now)
  const handedIn = saved.ok ? await submitScoreSheet(viewer, params.assignment!, visit.now) : saved
  if (handedIn.ok) return redirectWithNotice('/judge', 'sheet-submitted')
  if (!saved.ok && saved.refusal === 'not-found')
    throw await notFound(visit, 'judging.submit-sheet')
  if (handedIn.refusal === 'not-found') throw new Response(null, { status: 404 })
  return replyWith(submission, handedIn)
}

export const meta = pageMeta

export default function SheetSubmission() {
  const data = useLoaderData<typeof loader>()
  return <ScorePage key={data.sheet.id} {...data} reply={useActionData<typeof action>()} />
}
