import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { handOverLead } from '~/domains/teams/hand-over-lead.server'
import { listTeamMembers } from '~/domains/teams/queries-members.server'
import { leadForm } from '~/domains/teams/schema'
import { ledTeam } from '~/domains/teams/team-access.server'
import { placeOf } from '~/domains/teams/team-place'
import { TeamPart } from '~/domains/teams/ui/team-part'
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

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { team } = await ledTeam(visit, request, params.team, 'team.hand-over')
  const members = await listTeamMembers(team.id)
  return {
    page: { title: translator(visit.language)('teams:handOver.title', { team: team.name }) },
    team: placeOf(team),
    others: members.filter(({ role }) => role === 'member').map(({ handle }) => handle),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, team } = await ledTeam(visit, request, params.team, 'team.hand-over')
  const submission = parseWithZod(await readForm(request), { schema: leadForm })
  if (submission.status !== 'success') return submission.reply()
  const handed = await handOverLead(viewer, team.slug, submission.value.lead, visit.now)
  if (!handed.ok) return replyWith(submission, handed)
  return redirectWithNotice(`/teams/${team.slug}`, 'lead-handed-over')
}

export const meta = pageMeta

export default function Lead() {
  const { page, team, others } = useLoaderData<typeof loader>()
  const { t } = useTranslation('teams')
  const [form, fields] = useReply<typeof leadForm>(useActionData<typeof action>())
  const back = `/teams/${team.slug}`
  if (others.length === 0) {
    return (
      <TeamPart team={team} title={page.title}>
        <EmptyState
          level={2}
          title={t('handOver.alone')}
          action={<LinkButton href={`${back}/invitations`}>{t('page.invite')}</LinkButton>}
        >
          {t('handOver.aloneHint')}
        </EmptyState>
      </TeamPart>
    )
  }
  return (
    <TeamPart team={team} title={page.title} lead={t('handOver.lead')}>
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[{ field: fields.lead, label: t('handOver.field') }]}
        />
        <RadioGroup
          field={fields.lead}
          label={t('handOver.field')}
          options={others.map((handle) => ({ value: handle, label: handle }))}
        />
        <div className="actions">
          <Button>{t('handOver.submit')}</Button>
          <a href={back}>{t('handOver.cancel')}</a>
        </div>
      </form>
    </TeamPart>
  )
}
