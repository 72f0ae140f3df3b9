import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { planWeeks } from '~/domains/adoption/onboarding-plan'
import { findAdoptable } from '~/domains/adoption/queries.server'
import { requestAdoption } from '~/domains/adoption/request-adoption.server'
import { requestForm } from '~/domains/adoption/schema'
import { VisibilityField } from '~/domains/adoption/ui/visibility-field'
import { listMemberships } from '~/domains/organizations/queries-memberships.server'
import { mayWrite } from '~/domains/organizations/rules'
import { notFound, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { Select } from '~/ui/form/select'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const tool = await findAdoptable(params.tool!)
  if (!tool) throw await notFound(visit, 'adoption.request')
  // Its entry says why, and what to use instead.
  if (tool.stage === 'retired') throw redirect(`/catalog/${tool.slug}`)
  const memberships = await listMemberships(viewer.id)
  const t = translator(visit.language)
  return {
    page: { title: t('adoption:newPage.title', { tool: tool.name }) },
    tool: { slug: tool.slug, name: tool.name },
    organizations: memberships
      .filter(({ status }) => mayWrite(status))
      .map(({ slug, name }) => ({ value: slug, label: name })),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: requestForm })
  if (submission.status !== 'success') return submission.reply()
  const asked = await requestAdoption(viewer, params.tool!, submission.value, visit.now)
  if (!asked.ok) return replyWith(submission, asked)
  return redirectWithNotice(`/adoptions/${asked.value}`, 'adoption-requested')
}

export const meta = pageMeta

export default function NewAdoption() {
  const { page, tool, organizations } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['adoption', 'catalog'])
  const [form, fields] = useReply<typeof requestForm>(useActionData<typeof action>(), {
    organization: organizations[0]?.value,
    visibility: 'counted',
  })
  const back = encodeURIComponent(`/catalog/${tool.slug}/adoptions/new`)
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/catalog', label: t('catalog:list.title') },
          { href: `/catalog/${tool.slug}`, label: tool.name },
        ]}
      />
      <PageHeading title={page.title} lead={t('newPage.lead', { weeks: planWeeks })} />
      {organizations.length === 0 ? (
        <EmptyState
          level={2}
          title={t('newPage.noOrganization')}
          action={
            <LinkButton href={`/organizations/new?back=${back}`}>
              {t('newPage.register')}
            </LinkButton>
          }
        >
          {t('newPage.noOrganizationHint')}
        </EmptyState>
      ) : (
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={[
              { field: fields.organization, label: t('newPage.organization') },
              { field: fields.purpose, label: t('newPage.purpose') },
              { field: fields.visibility, label: t('newPage.visibility') },
            ]}
          />
          <Select
            field={fields.organization}
            label={t('newPage.organization')}
            options={organizations}
          />
          <TextArea
            field={fields.purpose}
            label={t('newPage.purpose')}
            hint={t('newPage.purposeHint')}
            rows={5}
          />
          <VisibilityField field={fields.visibility} />
          <Button>{t('newPage.submit')}</Button>
        </form>
      )}
    </div>
  )
}
