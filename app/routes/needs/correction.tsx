import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { correctNeed } from '~/domains/needs/correct-need.server'
import { seenNeed } from '~/domains/needs/need-access.server'
import { sideOf } from '~/domains/needs/policy'
import { correctionForm } from '~/domains/needs/schema'
import { CorrectionForm } from '~/domains/needs/ui/correction-form'
import { NeedBreadcrumbs } from '~/domains/needs/ui/need-breadcrumbs'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { useSendingAddress } from '~/ui/form/use-sending-address'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { correctable } from './correctable.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.correct')
  if (!sideOf(viewer, need)) throw await forbidden(visit, 'need.correct', need.id)
  return {
    page: { title: translator(visit.language)('needs:correction.title') },
    id: need.id,
    need: await correctable(need),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.correct')
  const submission = parseWithZod(await readForm(request), { schema: correctionForm })
  if (submission.status !== 'success') return submission.reply()
  const corrected = await correctNeed(viewer, need.id, submission.value)
  if (!corrected.ok) return replyWith(submission, corrected)
  return redirectWithNotice(`/needs/${need.id}`, 'need-corrected')
}

export const meta = pageMeta

export default function Correction() {
  const { page, id, need } = useLoaderData<typeof loader>()
  const { t } = useTranslation('needs')
  return (
    <div className="page">
      <NeedBreadcrumbs id={id} />
      <PageHeading title={page.title} lead={t('correction.lead')} />
      <CorrectionForm
        need={need}
        action={useSendingAddress(`/needs/${id}/correction`)}
        reply={useActionData<typeof action>()}
      />
    </div>
  )
}
