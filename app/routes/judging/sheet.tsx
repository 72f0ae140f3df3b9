import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { saveScoreSheet } from '~/domains/judging/save-score-sheet.server'
import { sheetForm } from '~/domains/judging/schema'
import { sheetText } from '~/domains/judging/sheet-text'
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

/** Saves what was written; without a script this is what the buttons of the sheet do. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: sheetForm })
  if (submission.status !== 'success') return submission.reply()
  const { value } = submission
  const saved = await saveScoreSheet(viewer, params.assignment!, sheetText(value), value, visit.now)
  if (saved.ok) return redirectWithNotice(`/judge/${params.assignment}?scoring`, 'sheet-saved')
  if (saved.refusal === 'not-found') throw await notFound(visit, 'judging.save-sheet')
  return replyWith(submission, saved)
}

export const meta = pageMeta

export default function ScoreSheet() {
  const data = useLoaderData<typeof loader>()
  // Another submission is another sheet: nothing of the last one may stay in its fields.
  return <ScorePage key={data.sheet.id} {...data} reply={useActionData<typeof action>()} />
}
