import { randomUUID } from 'node:crypto'
import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { createChallenge } from '~/domains/challenges/create-challenge.server'
import { briefLanguages } from '~/domains/challenges/rules'
import { newChallengeForm } from '~/domains/challenges/schema'
import { FactsFields, useFactsLabels } from '~/domains/challenges/ui/facts-fields'
import { listDatathons } from '~/domains/datathons/queries.server'
import { listMemberships } from '~/domains/organizations/queries-memberships.server'
import { mayWrite } from '~/domains/organizations/rules'
import { signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { Select } from '~/ui/form/select'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const t = translator(visit.language)
  const { pathname, search, searchParams } = new URL(request.url)
  const memberships = await listMemberships(viewer.id)
  const datathons = await listDatathons()
  return {
    page: { title: t('challenges:new.title'), description: t('challenges:new.description') },
    here: pathname + search,
    once: randomUUID(),
    organizations: memberships
      .filter(({ status }) => mayWrite(status))
      .map(({ slug, name }) => ({ value: slug, label: name })),
    datathons: datathons
      .filter(({ submissionsCloseAt }) => visit.now < submissionsCloseAt)
      .map(({ slug, name }) => ({ value: slug, label: name })),
    start: {
      language: briefLanguages.find((language) => language === visit.language) ?? 'es',
      organization: searchParams.get('organization') ?? memberships[0]?.slug,
      datathon: searchParams.get('datathon') ?? '',
    },
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: newChallengeForm })
  if (submission.status !== 'success') return submission.reply()
  const created = await createChallenge(viewer, submission.value, visit.now)
  if (!created.ok) return replyWith(submission, created)
  return redirectWithNotice(`/challenges/${created.value.slug}/edit`, 'challenge-created')
}

export const meta = pageMeta

export default function NewChallenge() {
  const { page, here, once, organizations, datathons, start } = useLoaderData<typeof loader>()
  const { t } = useTranslation('challenges')
  const [form, fields] = useReply<typeof newChallengeForm>(useActionData<typeof action>(), start)
  const labels = useFactsLabels(fields)
  const { organization, datathon } = fields
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/challenges', label: t('area') }]} />
      <PageHeading title={page.title} lead={t('new.lead')} />
      {organizations.length === 0 ? (
        <OrganizationFirst back={here} />
      ) : (
        <form className="form" method="post" {...getFormProps(form)}>
          <input type="hidden" name="once" value={once} />
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={[
              ...labels,
              { field: organization, label: t('new.organization') },
              { field: datathon, label: t('new.datathon') },
            ]}
          />
          <FactsFields fields={fields} />
          <Select field={organization} label={t('new.organization')} options={organizations} />
          <Select
            field={datathon}
            label={t('new.datathon')}
            hint={t('new.datathonHint')}
            none={t('new.noDatathon')}
            options={datathons}
            optional
          />
          <Button>{t('new.submit')}</Button>
        </form>
      )}
    </div>
  )
}

function OrganizationFirst({ back }: { back: string }) {
  const { t } = useTranslation('challenges')
  return (
    <EmptyState
      level={2}
      title={t('new.organizationFirst')}
      action={
        <LinkButton href={`/organizations/new?${new URLSearchParams({ back })}`}>
          {t('new.createOrganization')}
        </LinkButton>
      }
    >
      {t('new.organizationFirstHint')}
    </EmptyState>
  )
}
