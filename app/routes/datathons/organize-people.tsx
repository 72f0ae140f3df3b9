import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { outlineOf } from '~/domains/datathons/clock'
import { grantDatathonRole } from '~/domains/datathons/grant-datathon-role.server'
import { findOrganized } from '~/domains/datathons/find-organized.server'
import { listDisclosed } from '~/domains/datathons/queries-disclosures.server'
import { listRoleHolders } from '~/domains/datathons/queries-people.server'
import { datathonRoles } from '~/domains/datathons/rules'
import { datathonRoleForm } from '~/domains/datathons/schema'
import { ShownPeople } from '~/domains/datathons/ui/shown-people'
import { OrganizingPart } from '~/domains/datathons/ui/organizing-part'
import { listUnreached } from '~/domains/overview/queries-organizing.server'
import { refusalText } from '~/locales/refusal-text'
import { areResultsOut } from '~/domains/judging/queries-results.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { datathon } = await findOrganized(visit, request, params.datathon)
  const disclosed = await listDisclosed(datathon.id)
  const title = translator(visit.language)('datathons:organize.peopleTitle')
  return {
    page: { title: `${title}: ${datathon.name}` },
    datathon: outlineOf(datathon, visit.now, await areResultsOut(datathon.id)),
    unreached: await listUnreached(datathon.id),
    holders: (await listRoleHolders(datathon.id)).map(({ personId, handle, role }) => {
      return { handle, role, disclosed: disclosed.get(personId) ?? null }
    }),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, datathon } = await findOrganized(visit, request, params.datathon)
  const submission = parseWithZod(await readForm(request), { schema: datathonRoleForm })
  if (submission.status !== 'success') return submission.reply()
  const granted = await grantDatathonRole(viewer, datathon.slug, submission.value)
  if (!granted.ok) return replyWith(submission, granted)
  return redirectWithNotice(`/organize/${datathon.slug}/people`, 'role-granted')
}

export const meta = pageMeta

export default function OrganizePeople() {
  const { datathon, unreached, holders } = useLoaderData<typeof loader>()
  const { t, i18n } = useTranslation('datathons')
  const [form, fields] = useReply<typeof datathonRoleForm>(useActionData<typeof action>())
  return (
    <OrganizingPart datathon={datathon} current="people">
      {unreached.length > 0 && (
        <Notice kind="needs" title={t('organize.unreached')}>
          {new Intl.ListFormat(i18n.language).format(unreached)}. {t('organize.unreachedHint')}
        </Notice>
      )}
      <Section title={t('organize.grant')}>
        <div className="stack">
          <p>{t('organize.peopleLead')}</p>
          <form className="form" method="post" {...getFormProps(form)}>
            <ErrorSummary
              fields={[
                { field: fields.handle, label: t('organize.handle') },
                { field: fields.role, label: t('organize.role') },
              ]}
              refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            />
            <TextField
              field={fields.handle}
              label={t('organize.handle')}
              hint={t('organize.handleHint')}
              autoComplete="off"
              spellCheck={false}
            />
            <RadioGroup
              field={fields.role}
              label={t('organize.role')}
              options={datathonRoles.map((role) => ({
                value: role,
                label: t(`roles.${role}`),
                hint: t(`roleHints.${role}`),
              }))}
            />
            <Button>{t('organize.submitGrant')}</Button>
          </form>
        </div>
      </Section>
      <Section title={t('organize.peopleTitle')}>
        <Table
          on="blocks"
          caption={t('organize.holders')}
          columns={[
            { head: t('organize.person') },
            { head: t('organize.role') },
            { head: t('organize.action'), plain: true },
          ]}
          rows={holders.map(({ handle, role, disclosed }) => ({
            key: `${handle} ${role}`,
            cells: [
              <ShownPeople key="person" people={[{ handle, disclosed }]} />,
              t(`roles.${role}`),
              <form key="revoke" method="post" action={`/organize/${datathon.slug}/people/removal`}>
                <input type="hidden" name="handle" value={handle} />
                <input type="hidden" name="role" value={role} />
                <Button
                  kind="risk"
                  small
                  aria-label={t('organize.revokeFor', { role: t(`roles.${role}`), handle })}
                >
                  {t('organize.revoke')}
                </Button>
              </form>,
            ],
          }))}
        />
      </Section>
    </OrganizingPart>
  )
}
