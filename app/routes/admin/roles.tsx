import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { grantRole } from '~/domains/people/grant-role.server'
import { canGrantRoles } from '~/domains/people/policy'
import { listRoleHolders } from '~/domains/people/queries-roles.server'
import { instanceRoles, type InstanceRole } from '~/domains/people/rules'
import { roleForm } from '~/domains/people/schema'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatDay } from '~/shared/instants'
import { Button } from '~/ui/button'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'
import { AdminTabs } from './admin-tabs'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  if (!canGrantRoles(viewer)) throw await forbidden(visit, 'role.grant')
  const t = translator(visit.language)
  return {
    page: { title: t('admin:roles.title'), description: t('admin:roles.description') },
    holders: (await listRoleHolders()).map(({ handle, role, grantedAt }) => ({
      handle,
      role: role as InstanceRole,
      since: formatDay(grantedAt, viewer.timeZone, visit.language),
    })),
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  if (!canGrantRoles(viewer)) throw await forbidden(visit, 'role.grant')
  const submission = parseWithZod(await readForm(request), { schema: roleForm })
  if (submission.status !== 'success') return submission.reply()
  const granted = await grantRole(viewer, submission.value)
  if (!granted.ok) return replyWith(submission, granted)
  return redirectWithNotice('/admin/roles', 'role-granted')
}

export const meta = pageMeta

export default function AdminRoles() {
  const { t } = useTranslation(['admin', 'datathons', 'people'])
  const [form, fields] = useReply<typeof roleForm>(useActionData<typeof action>())
  return (
    <div className="page">
      <PageHeading title={t('admin:title')} />
      <AdminTabs current="roles" />
      <Section title={t('admin:roles.grant')}>
        <div className="stack">
          <p>{t('admin:roles.lead')}</p>
          <form className="form" method="post" {...getFormProps(form)}>
            <ErrorSummary
              fields={[
                { field: fields.handle, label: t('datathons:organize.handle') },
                { field: fields.role, label: t('datathons:organize.role') },
              ]}
              refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            />
            <TextField
              field={fields.handle}
              label={t('datathons:organize.handle')}
              hint={t('datathons:organize.handleHint')}
              autoComplete="off"
              spellCheck={false}
            />
            <RadioGroup
              field={fields.role}
              label={t('datathons:organize.role')}
              options={instanceRoles.map((role) => ({
                value: role,
                label: t(`people:roles.${role}`),
                hint: t(`admin:roles.hints.${role}`),
              }))}
            />
            <Button>{t('datathons:organize.submitGrant')}</Button>
          </form>
        </div>
      </Section>
      <Section title={t('admin:roles.holders')}>
        <Holders />
      </Section>
    </div>
  )
}

function Holders() {
  const { holders } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['admin', 'datathons', 'people'])
  return (
    <Table
      on="blocks"
      caption={t('admin:roles.holders')}
      columns={[
        { head: t('admin:roles.person') },
        { head: t('datathons:organize.role') },
        { head: t('admin:roles.since') },
        { head: t('datathons:organize.action'), plain: true },
      ]}
      rows={holders.map(({ handle, role, since }) => ({
        key: `${handle} ${role}`,
        cells: [
          <a key="person" href={`/people/${handle}`}>
            {handle}
          </a>,
          t(`people:roles.${role}`),
          since,
          <form key="revoke" method="post" action="/admin/roles/removal">
            <input type="hidden" name="handle" value={handle} />
            <input type="hidden" name="role" value={role} />
            <Button
              kind="risk"
              small
              aria-label={t('datathons:organize.revokeFor', {
                role: t(`people:roles.${role}`),
                handle,
              })}
            >
              {t('datathons:organize.revoke')}
            </Button>
          </form>,
        ],
      }))}
    />
  )
}
