import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { nameOrganization } from '~/domains/challenges/name-organization.server'
import { canSubmit } from '~/domains/challenges/policy'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { organizationOfBriefForm } from '~/domains/challenges/schema'
import { listMemberships } from '~/domains/organizations/queries-memberships.server'
import { mayWrite } from '~/domains/organizations/rules'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, organizationId } = challenge
  if (!canSubmit(viewer, standing)) throw await forbidden(visit, 'challenge.save', id)
  if (organizationId) throw redirect(`/challenges/${slug}`)
  const memberships = await listMemberships(viewer.id)
  return {
    page: { title: translator(visit.language)('needs:organization.title') },
    brief: { slug, ...(await readTitle(challenge, visit.language)) },
    organizations: memberships
      .filter(({ status }) => mayWrite(status))
      .map((each) => ({ value: each.slug, label: each.name })),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: organizationOfBriefForm })
  if (submission.status !== 'success') return submission.reply()
  const named = await nameOrganization(viewer, params.challenge!, submission.value.organization)
  if (!named.ok) return replyWith(submission, named)
  return redirectWithNotice(`/challenges/${params.challenge}/review-request`, 'challenge-saved')
}

export const meta = pageMeta

export default function OrganizationOfBrief() {
  const { page, brief, organizations } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['needs', 'challenges'])
  const [form, { organization }] = useReply<typeof organizationOfBriefForm>(
    useActionData<typeof action>(),
    { organization: organizations[0]?.value },
  )
  const back = `/challenges/${brief.slug}/organization`
  const create = `/organizations/new?${new URLSearchParams({ back })}`
  return (
    <div className="page">
      <BriefBreadcrumbs brief={brief} />
      <PageHeading title={page.title} lead={t('needs:organization.lead')} />
      {organizations.length === 0 ? (
        <EmptyState
          level={2}
          title={t('needs:organization.none')}
          action={<LinkButton href={create}>{t('needs:organization.create')}</LinkButton>}
        >
          {t('needs:organization.noneHint')}
        </EmptyState>
      ) : (
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={[{ field: organization, label: t('needs:organization.choose') }]}
          />
          <RadioGroup
            field={organization}
            label={t('needs:organization.choose')}
            options={organizations}
          />
          <div className="actions">
            <Button>{t('needs:organization.submit')}</Button>
            <a href={create}>{t('needs:organization.create')}</a>
          </div>
        </form>
      )}
    </div>
  )
}
