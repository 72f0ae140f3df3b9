import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { deleteOwnNeed } from '~/domains/needs/delete-own-need.server'
import { seenNeed } from '~/domains/needs/need-access.server'
import { isTeller } from '~/domains/needs/policy'
import { nameOf } from '~/domains/needs/rules'
import { NeedBreadcrumbs } from '~/domains/needs/ui/need-breadcrumbs'
import { forbidden, refused, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { Confirmation } from '~/ui/confirmation'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Words } from '~/ui/words'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.delete')
  if (!isTeller(viewer, need)) throw await forbidden(visit, 'need.delete', need.id)
  return {
    page: { title: translator(visit.language)('needs:deletion.title') },
    id: need.id,
    name: nameOf(need),
    language: need.language,
    isBrief: need.state === 'became_brief',
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.delete')
  const deleted = await deleteOwnNeed(viewer, need.id)
  if (!deleted.ok) throw refused(visit, deleted.refusal)
  return redirectWithNotice('/needs', 'need-deleted')
}

export const meta = pageMeta

export default function Deletion() {
  const { page, id, name, language, isBrief } = useLoaderData<typeof loader>()
  const { t } = useTranslation('needs')
  return (
    <div className="page">
      <NeedBreadcrumbs id={id} />
      <PageHeading
        title={page.title}
        by={name ? <Words language={language}>{name}</Words> : t('spokenOnly')}
      />
      <Confirmation
        warning={t(isBrief ? 'deletion.warningBrief' : 'deletion.warning')}
        submit={t('deletion.submit')}
        cancel={{ href: `/needs/${id}`, label: t('deletion.cancel') }}
      />
    </div>
  )
}
