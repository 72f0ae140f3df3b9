import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { dropBytes } from '~/domains/files/drop-bytes.server'
import { receiveForm } from '~/domains/files/receive-form.server'
import { mostAttachedBytes } from '~/domains/files/rules'
import { keepPicture } from '~/domains/submissions/keep-picture.server'
import { change } from '~/domains/submissions/rules'
import { pictureForm } from '~/domains/submissions/schema'
import { showWork } from '~/domains/submissions/show-work.server'
import { PictureForm } from '~/domains/submissions/ui/picture-form'
import { SubmissionPart } from '~/domains/submissions/ui/submission-part'
import { WorkPicture } from '~/domains/submissions/ui/work-picture'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { Button } from '~/ui/button'
import { replyWith } from '~/ui/form/reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { ownedBy, teamPlaceOf } from './own.server'

const kind = 'submission.picture'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { submission } = await ownedBy(visit, request, params.submission, kind)
  const possible = change(submission.state, submission, visit.now)
  return {
    page: { title: translator(visit.language)('submissions:picture.title') },
    id: submission.id,
    team: teamPlaceOf(submission),
    picture: submission.pictureFileId ? { words: submission.pictureWords } : null,
    refusal: possible.ok ? null : possible.refusal,
  }
}

/** The picture is made small before anybody asks whether it may be shown; of what is refused nothing stays. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, submission } = await ownedBy(visit, request, params.submission, kind)
  const { form, files } = await receiveForm(request, mostAttachedBytes)
  const sent = parseWithZod(form, { schema: pictureForm })
  const file = files.get('file')
  const kept = file && (await keepPicture(file.stored))
  if (sent.status !== 'success' || !kept) {
    if (kept?.ok) await dropBytes(kept.value)
    return sent.reply()
  }
  if (!kept.ok) return replyWith(sent, kept)
  const picture = { stored: kept.value, words: sent.value.words }
  const shown = await showWork(viewer, submission.id, picture, visit.now)
  if (shown.ok) return redirectWithNotice(`/submissions/${submission.id}`, 'picture-shown')
  await dropBytes(kept.value)
  return replyWith(sent, shown)
}

export const meta = pageMeta

export default function Picture() {
  const { page, id, team, picture, refusal } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useTranslation('submissions')
  return (
    <SubmissionPart team={team} submission={id} title={page.title} lead={t('picture.lead')}>
      {picture && (
        <div className="stack">
          <WorkPicture submission={id} words={picture.words} />
          {!refusal && (
            <form method="post" action={`/submissions/${id}/picture/removal`}>
              <Button kind="risk">{t('picture.remove')}</Button>
            </form>
          )}
        </div>
      )}
      {refusal ? (
        <Notice kind="needs" title={refusalText(t, refusal)}>
          <a href={`/submissions/${id}`}>{t('handIn.back')}</a>
        </Notice>
      ) : (
        <PictureForm lastResult={lastResult} words={picture?.words} />
      )}
    </SubmissionPart>
  )
}
