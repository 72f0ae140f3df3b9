import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { inviteToOrganization } from '~/domains/organizations/invite-to-organization.server'
import { largestInvitation } from '~/domains/organizations/members'
import { ownedOrganization } from '~/domains/organizations/organization-access.server'
import { listUsableInvitations } from '~/domains/organizations/queries-invitations.server'
import { mayWrite } from '~/domains/organizations/rules'
import { invitationForm } from '~/domains/organizations/schema'
import { InvitationTable } from '~/domains/organizations/ui/invitation-table'
import { OrganizationPart } from '~/domains/organizations/ui/organization-part'
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

const kind = 'organization.invite'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { organization } = await ownedOrganization(visit, request, params.organization, kind)
  const { id, slug, name, status } = organization
  const tell = (at: Date) => formatMoment(at, visit.timeZone, visit.language)
  const open = await listUsableInvitations(id, visit.now)
  const title = translator(visit.language)('members:invitations.title', { organization: name })
  return {
    page: { title },
    organization: { slug, name },
    mayInvite: mayWrite(status),
    invitations: open.map(({ createdAt, expiresAt, ...rest }) => ({
      ...rest,
      created: tell(createdAt),
      expires: tell(expiresAt),
    })),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const owned = await ownedOrganization(visit, request, params.organization, kind)
  const submission = parseWithZod(await readForm(request), { schema: invitationForm })
  if (submission.status !== 'success') return { reply: submission.reply() }
  const { places } = submission.value
  const { slug } = owned.organization
  const invited = await inviteToOrganization(owned.viewer, slug, places, visit.now)
  if (!invited.ok) return { reply: replyWith(submission, invited) }
  // The link stands in this one answer: from here on only its hash is known.
  const { token, expiresAt } = invited.value
  return {
    link: `${settings.appUrl}/organizations/invitations/${token}`,
    expires: formatInstant(expiresAt, visit.timeZone, visit.language),
  }
}

export const meta = pageMeta

export default function Invitations() {
  const { page, organization, mayInvite, invitations } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('members')
  const path = `/organizations/${organization.slug}`
  return (
    <OrganizationPart
      organization={organization}
      title={page.title}
      lead={mayInvite && t('invitations.lead')}
    >
      {answer && 'link' in answer && answer.link && (
        <MadeLink
          title={t('invitations.ready')}
          hint={t('invitations.readyHint', { date: answer.expires })}
          label={t('invitations.link')}
          link={answer.link}
        />
      )}
      {mayInvite ? (
        <Invite mail={`${path}/invitations/mails`} />
      ) : (
        <EmptyState
          level={2}
          title={t('invitations.stopped')}
          action={
            <LinkButton kind="secondary" href={`${path}/members`}>
              {t('invitations.back')}
            </LinkButton>
          }
        >
          {refusalText(t, 'organization-stopped')}
        </EmptyState>
      )}
      <Section title={t('invitations.open')}>
        {invitations.length > 0 ? (
          <InvitationTable organization={organization.slug} invitations={invitations} />
        ) : (
          <p>{t('invitations.none')}</p>
        )}
      </Section>
    </OrganizationPart>
  )
}

function Invite({ mail }: { mail: string }) {
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('members')
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
        hint={t('invitations.placesHint', { most: largestInvitation })}
        inputMode="numeric"
        short
      />
      <div className="actions">
        <Button>{t('invitations.submit')}</Button>
        <a href={mail}>{t('invitations.byMail')}</a>
      </div>
    </form>
  )
}
