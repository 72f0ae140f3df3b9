import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { administering, signedIn } from '~/domains/people/access.server'
import { lookUpPerson } from '~/domains/people/look-up-person.server'
import { listSuspended } from '~/domains/people/queries-suspensions.server'
import { lookUpForm } from '~/domains/people/schema'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { readForm } from '~/platform/read-form'
import { formatDay } from '~/shared/instants'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'
import { AdminTabs } from './admin-tabs'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = await administering(visit, request, 'person.look-up')
  const t = translator(visit.language)
  return {
    page: { title: t('admin:person.title'), description: t('admin:person.description') },
    suspended: (await listSuspended()).map(({ handle, reason, suspendedAt }) => ({
      handle,
      reason,
      since: formatDay(suspendedAt, viewer.timeZone, visit.language),
    })),
  }
}

/** Sent as a form, so that an address stands in no URL, history or log. */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: lookUpForm })
  if (submission.status !== 'success') return submission.reply()
  const found = await lookUpPerson(viewer, submission.value.who)
  if (!found.ok) return replyWith(submission, found)
  return redirect(`/admin/people/${found.value.handle}`)
}

export const meta = pageMeta

export default function AdminPeople() {
  const { page, suspended } = useLoaderData<typeof loader>()
  const { t } = useTranslation('admin')
  const [form, { who }] = useReply<typeof lookUpForm>(useActionData<typeof action>())
  return (
    <div className="page">
      <PageHeading title={page.title} />
      <AdminTabs current="people" />
      <Section title={t('person.find')}>
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={[{ field: who, label: t('person.who') }]}
          />
          <TextField
            field={who}
            label={t('person.who')}
            hint={t('person.whoHint')}
            autoComplete="off"
            spellCheck={false}
          />
          <Button>{t('person.search')}</Button>
        </form>
      </Section>
      <Section title={t('person.suspended')}>
        {suspended.length === 0 ? (
          <EmptyState title={t('person.nobody')}>{t('person.nobodyHint')}</EmptyState>
        ) : (
          <Rows
            rows={suspended.map(({ handle, reason, since }) => ({
              key: handle,
              title: handle,
              href: `/admin/people/${handle}`,
              by: reason,
              cells: [t('since', { day: since })],
            }))}
          />
        )}
      </Section>
    </div>
  )
}
