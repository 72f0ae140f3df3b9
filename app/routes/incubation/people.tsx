import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { toolFor } from '~/domains/incubation/access.server'
import { nameToolPerson } from '~/domains/incubation/name-tool-person.server'
import { canNamePeople } from '~/domains/incubation/policy'
import { listToolPeople } from '~/domains/incubation/queries-people.server'
import { toolRoles } from '~/domains/incubation/rules'
import { toolRoleForm } from '~/domains/incubation/schema'
import { ToolPart } from '~/domains/incubation/ui/tool-part'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button, LinkButton } from '~/ui/button'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, tool, roles } = await toolFor(visit, request, params.tool!, 'tool.name-person')
  const allowed = toolRoles.filter((role) => canNamePeople(viewer, roles, role))
  if (allowed.length === 0) throw await forbidden(visit, 'tool.name-person', tool.id)
  const people = await listToolPeople(tool.id)
  const t = translator(visit.language)
  return {
    page: { title: t('incubation:peoplePage.title', { tool: tool.name }) },
    tool: { slug: tool.slug, name: tool.name },
    allowed,
    people: people.map(({ id, handle, role }) => ({
      handle,
      role,
      own: id === viewer.id,
      mayRemove: id === viewer.id || allowed.includes(role),
    })),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: toolRoleForm })
  if (submission.status !== 'success') return submission.reply()
  const named = await nameToolPerson(viewer, params.tool!, submission.value, visit.now)
  if (!named.ok) return replyWith(submission, named)
  return redirectWithNotice(`/tools/${params.tool}/people`, 'tool-person-named')
}

export const meta = pageMeta

export default function People() {
  const { page, tool, allowed, people } = useLoaderData<typeof loader>()
  const { t } = useTranslation('incubation')
  const [form, { handle, role }] = useReply<typeof toolRoleForm>(useActionData<typeof action>(), {
    role: 'maintainer',
  })
  return (
    <ToolPart tool={tool} title={page.title} lead={t('peoplePage.lead')}>
      <Rows
        level={2}
        rows={people.map(({ handle, role, own, mayRemove }) => ({
          key: handle,
          title: handle,
          href: `/people/${handle}`,
          by: t(`roles.${role}`),
          cells: [
            mayRemove && (
              <LinkButton
                key="leave"
                small
                kind="secondary"
                href={`/tools/${tool.slug}/people/${handle}`}
                aria-label={own ? undefined : t('peoplePage.leaveLong', { handle })}
              >
                {t(own ? 'peoplePage.leaveOwn' : 'peoplePage.leave')}
              </LinkButton>
            ),
          ],
        }))}
      />
      <Section title={t('peoplePage.add')}>
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={[
              { field: handle, label: t('peoplePage.handle') },
              { field: role, label: t('peoplePage.role') },
            ]}
          />
          <TextField
            field={handle}
            label={t('peoplePage.handle')}
            spellCheck={false}
            autoComplete="off"
          />
          <RadioGroup
            field={role}
            label={t('peoplePage.role')}
            hint={allowed.includes('mentor') ? undefined : t('peoplePage.mentorHint')}
            inline
            options={allowed.map((value) => ({ value, label: t(`roles.${value}`) }))}
          />
          <Button>{t('peoplePage.submit')}</Button>
        </form>
      </Section>
    </ToolPart>
  )
}
