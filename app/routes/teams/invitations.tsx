import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { inviteToTeam } from '~/domains/teams/invite-to-team.server'
import { listUsableInvitations } from '~/domains/teams/queries-invitations.server'
import { countTeamMembers } from '~/domains/teams/queries-members.server'
import { areTeamsLocked } from '~/domains/teams/rules'
import { invitationForm } from '~/domains/teams/schema'
import { ownTeam } from '~/domains/teams/team-access.server'
import { placeOf } from '~/domains/teams/team-place'
import { InvitationTable } from '~/domains/teams/ui/invitation-table'
import { TeamPart } from '~/domains/teams/ui/team-part'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { settings } from '~/platform/env'
import { readForm } from '~/platform/read-form'
import { formatInstant, formatMoment } from '~/shared/instants'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { MadeLink } from '~/ui/made-link'
import { pageMeta } from '~/ui/page-meta'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { team } = await ownTeam(visit, request, params.team, 'team.invite')
  const { now, language } = visit
  const open = await listUsableInvitations(team.id, now)
  const free = team.largest - (await countTeamMembers(team.id))
  const tell = (at: Date) => formatMoment(at, team.timeZone, language)
  return {
    page: {
      title: translator(language)('teams:invitations.title', { team: team.name }),
    },
    team: placeOf(team),
    locked: areTeamsLocked(team, now),
    free: Math.max(0, free),
    invitations: open.map(({ createdAt, expiresAt, ...rest }) => ({
      ...rest,
      created: tell(createdAt),
      expires: tell(expiresAt),
    })),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, team } = await ownTeam(visit, request, params.team, 'team.invite')
  const submission = parseWithZod(await readForm(request), { schema: invitationForm })
  if (submission.status !== 'success') return { reply: submission.reply() }
  const invited = await inviteToTeam(viewer, team.slug, submission.value.places, visit.now)
  if (!invited.ok) return { reply: replyWith(submission, invited) }
  // The link stands in this one answer: from here on only its hash is known.
  const { token, expiresAt } = invited.value
  return {
    link: `${settings.appUrl}/teams/invitations/${token}`,
    expires: formatInstant(expiresAt, team.timeZone, visit.language),
  }
}

export const meta = pageMeta

export default function Invitations() {
  const { page, team, locked, free, invitations } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('teams')
  return (
    <TeamPart team={team} title={page.title} lead={t('invitations.lead')}>
      {answer && 'link' in answer && answer.link && (
        <MadeLink
          title={t('invitations.ready')}
          hint={t('invitations.readyHint', { date: answer.expires })}
          label={t('invitations.link')}
          link={answer.link}
        />
      )}
      {locked || free === 0 ? (
        <EmptyState
          level={2}
          title={locked ? t('join.locked') : t('invitations.full')}
          action={
            <LinkButton kind="secondary" href={`/teams/${team.slug}`}>
              {t('invitations.back')}
            </LinkButton>
          }
        >
          {locked ? refusalText(t, 'teams-locked') : t('invitations.fullHint')}
        </EmptyState>
      ) : (
        <Invite />
      )}
      <Section title={t('invitations.open')}>
        {invitations.length > 0 ? (
          <InvitationTable team={team.slug} invitations={invitations} />
        ) : (
          <p>{t('invitations.none')}</p>
        )}
      </Section>
    </TeamPart>
  )
}

function Invite() {
  const { free } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('teams')
  const reply = answer && 'reply' in answer ? answer.reply : undefined
  const [form, fields] = useReply<typeof invitationForm>(reply, { places: '1' })
  return (
    <form className="form" method="post" {...getFormProps(form)}>
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[{ field: fields.places, label: t('invitations.places') }]}
      />
      <TextField
        field={fields.places}
        label={t('invitations.places')}
        hint={t('invitations.placesHint', { count: free })}
        inputMode="numeric"
        short
      />
      <Button>{t('invitations.submit')}</Button>
    </form>
  )
}
