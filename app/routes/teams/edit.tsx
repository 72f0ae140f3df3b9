import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { changeTeam } from '~/domains/teams/rules'
import { saveTeam } from '~/domains/teams/save-team.server'
import { teamForm } from '~/domains/teams/schema'
import { placeOf } from '~/domains/teams/team-place'
import { ledTeam } from '~/domains/teams/team-access.server'
import { TeamFields, useTeamLabels } from '~/domains/teams/ui/team-fields'
import { TeamPart } from '~/domains/teams/ui/team-part'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatInstant } from '~/shared/instants'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { team } = await ledTeam(visit, request, params.team)
  const { name, introduction, skillsWanted } = team
  return {
    page: { title: `${translator(visit.language)('teams:edit.title')}: ${name}` },
    team: placeOf(team),
    closedAt: changeTeam(team, visit.now).ok
      ? null
      : formatInstant(team.submissionsCloseAt, team.timeZone, visit.language),
    saved: { name, introduction, skillsWanted },
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, team } = await ledTeam(visit, request, params.team)
  const submission = parseWithZod(await readForm(request), { schema: teamForm })
  if (submission.status !== 'success') return submission.reply()
  const saved = await saveTeam(viewer, team.slug, submission.value, visit.now)
  if (!saved.ok) return replyWith(submission, saved)
  return redirectWithNotice(`/teams/${team.slug}`, 'team-saved')
}

export const meta = pageMeta

export default function EditTeam() {
  const { team, closedAt, saved } = useLoaderData<typeof loader>()
  const { t } = useTranslation('teams')
  const reply = useActionData<typeof action>()
  const [form, fields] = useReply<typeof teamForm>(reply, saved)
  const labels = useTeamLabels(fields)
  if (closedAt && !reply)
    return (
      <TeamPart team={team} title={t('edit.title')}>
        <Notice title={t('page.lockedTitle')}>{t('page.locked', { date: closedAt })}</Notice>
      </TeamPart>
    )
  return (
    <TeamPart team={team} title={t('edit.title')} lead={t('edit.slugStays')}>
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={labels}
        />
        <TeamFields fields={fields} />
        <div className="actions">
          <Button>{t('edit.submit')}</Button>
          <a href={`/teams/${team.slug}`}>{t('edit.cancel')}</a>
        </div>
      </form>
    </TeamPart>
  )
}
