import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { adoptionFor } from '~/domains/adoption/access.server'
import { canSpeakForAdopter } from '~/domains/adoption/policy'
import { withdrawRequest } from '~/domains/adoption/withdraw-request.server'
import { forbidden } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const kind = 'adoption.withdraw'
  const { adoption, standing } = await adoptionFor(visit, request, params.adoption, kind)
  if (!canSpeakForAdopter(standing)) throw await forbidden(visit, kind, adoption.id)
  const t = translator(visit.language)
  return { page: { title: t('adoption:withdrawPage.title', { tool: adoption.toolName }) } }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const kind = 'adoption.withdraw'
  const { viewer, adoption } = await adoptionFor(visit, request, params.adoption, kind)
  const withdrawn = await withdrawRequest(viewer, adoption.id, visit.now)
  if (!withdrawn.ok) return { refusal: withdrawn.refusal }
  return redirectWithNotice(`/adoptions/${adoption.id}`, 'adoption-withdrawn')
}

export const meta = pageMeta

export default function Withdrawal() {
  const { page } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { t } = useTranslation('adoption')
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('withdrawPage.lead')} />
      <form className="form stack" method="post">
        {refused && <Notice kind="risk" answer title={refusalText(t, refused.refusal)} />}
        <Button kind="risk">{t('withdrawPage.submit')}</Button>
      </form>
    </div>
  )
}
