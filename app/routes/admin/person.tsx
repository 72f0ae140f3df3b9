import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listMemberships } from '~/domains/organizations/queries-memberships.server'
import { administering, notFound, signedIn } from '~/domains/people/access.server'
import { canResetSecondFactor, canSuspend } from '~/domains/people/policy'
import {
  findPersonToAdminister,
  listRolesOf,
  listSuspensions,
} from '~/domains/people/queries-suspensions.server'
import { suspensionForm } from '~/domains/people/schema'
import { suspendPerson } from '~/domains/people/suspend-person.server'
import { Suspensions } from '~/domains/people/ui/suspensions'
import { refusalText } from '~/locales/refusal-text'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatDay, formatZonedMoment } from '~/shared/instants'
import { Button } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { Facts } from '~/ui/facts'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { AdminTabs } from './admin-tabs'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = await administering(visit, request, 'person.look-up')
  const wanted = params.handle!
  const person = wanted.includes('@') ? undefined : await findPersonToAdminister(wanted)
  if (!person) throw await notFound(visit, 'person.look-up')
  const [roles, organizations, suspensions] = await Promise.all([
    listRolesOf(person.id),
    listMemberships(person.id),
    listSuspensions(person.id),
  ])
  const tell = (at: Date) => formatZonedMoment(at, viewer.timeZone, visit.language)
  return {
    page: { title: person.handle },
    maySuspend: canSuspend(viewer, person.id),
    mayResetFactor: canResetSecondFactor(viewer, person.id),
    isSuspended: person.suspendedAt !== null,
    since: formatDay(person.createdAt, viewer.timeZone, visit.language),
    roles,
    organizations: organizations.map(({ slug, name }) => ({ slug, name })),
    suspensions: suspensions.map(({ suspendedAt, endedAt, ...each }) => ({
      ...each,
      suspendedAt: tell(suspendedAt),
      endedAt: endedAt && tell(endedAt),
    })),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const handle = params.handle!
  const submission = parseWithZod(await readForm(request), { schema: suspensionForm })
  if (submission.status !== 'success') return submission.reply()
  const suspended = await suspendPerson(viewer, handle, submission.value.reason, visit.now)
  if (!suspended.ok) return replyWith(submission, suspended)
  return redirectWithNotice(`/admin/people/${handle}`, 'person-suspended')
}

export const meta = pageMeta

export default function AdminPerson() {
  const { page, maySuspend, mayResetFactor, isSuspended, since, ...shown } =
    useLoaderData<typeof loader>()
  const { roles, organizations, suspensions } = shown
  const { t } = useTranslation(['admin', 'people'])
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/admin/people', label: t('admin:person.title') }]} />
      <PageHeading
        chip={isSuspended && <Chip kind="closed">{t('admin:person.chip')}</Chip>}
        title={page.title}
        lead={t('admin:person.lead')}
      />
      <AdminTabs current="people" />
      <Section title={t('admin:person.facts')}>
        <Facts
          facts={[
            { term: t('admin:person.since'), fact: since },
            {
              term: t('admin:person.roles'),
              fact: roles.map((role) => t(`people:roles.${role}`)).join(', ') || (
                <>{t('admin:person.none')}</>
              ),
            },
            {
              term: t('admin:person.organizations'),
              fact: <OwnOrganizations organizations={organizations} />,
            },
            {
              term: t('admin:person.publicPage'),
              fact: isSuspended ? (
                t('admin:person.noPage')
              ) : (
                <a href={`/people/${page.title}`}>{t('admin:person.see')}</a>
              ),
            },
            ...(mayResetFactor
              ? [
                  {
                    term: t('admin:factor.term'),
                    fact: (
                      <a href={`/admin/people/${page.title}/second-factor`}>
                        {t('admin:factor.link')}
                      </a>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Section title={t('admin:person.suspend')}>
        {maySuspend ? <SuspensionForm /> : <Notice>{t('admin:person.own')}</Notice>}
      </Section>
      {suspensions.length > 0 && <Suspensions suspensions={suspensions} />}
    </div>
  )
}

function OwnOrganizations({ organizations }: { organizations: { slug: string; name: string }[] }) {
  const { t } = useTranslation('admin')
  if (organizations.length === 0) return <>{t('person.noneOf')}</>
  return (
    <ul className="list">
      {organizations.map(({ slug, name }) => (
        <li key={slug}>
          <a href={`/admin/organizations/${slug}`}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

function SuspensionForm() {
  const { page, isSuspended } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['admin', 'refusals'])
  const [form, { reason }] = useReply<typeof suspensionForm>(useActionData<typeof action>())
  if (isSuspended)
    return (
      <form className="stack" method="post" action={`/admin/people/${page.title}/reinstatement`}>
        <p>{t('admin:person.isSuspended')}</p>
        <Button kind="secondary">{t('admin:person.reinstate')}</Button>
      </form>
    )
  return (
    <form className="form" method="post" {...getFormProps(form)}>
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[{ field: reason, label: t('admin:person.reason') }]}
      />
      <p>{t('admin:person.causes')}</p>
      <TextArea field={reason} label={t('admin:person.reason')} rows={3} />
      <Button kind="risk">{t('admin:person.submit')}</Button>
    </form>
  )
}
