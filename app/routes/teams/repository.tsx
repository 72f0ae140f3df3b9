import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { linkRepository } from '~/domains/submissions/link-repository.server'
import { findSubmission, findSubmissionOf } from '~/domains/submissions/queries.server'
import { change } from '~/domains/submissions/rules'
import { repositoryForm } from '~/domains/submissions/schema'
import { RepositoriesToTry } from '~/domains/submissions/ui/repositories-to-try'
import { SubmissionPart } from '~/domains/submissions/ui/submission-part'
import { ownTeam } from '~/domains/teams/team-access.server'
import { placeOf } from '~/domains/teams/team-place'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { settings } from '~/platform/env'
import { listRepositoriesToTry } from '~/platform/github/to-try'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatInstant } from '~/shared/instants'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { team } = await ownTeam(visit, request, params.team, 'submission.link')
  const own = await findSubmissionOf(team.id)
  const submission = own && (await findSubmission(own.id))
  const closed = !change(submission?.state ?? 'draft', team, visit.now).ok
  return {
    page: { title: translator(visit.language)('submissions:link.title', { team: team.name }) },
    team: placeOf(team),
    linked: submission?.repository ?? null,
    closed: closed ? formatInstant(team.submissionsCloseAt, team.timeZone, visit.language) : null,
    toTry: closed ? [] : await listRepositoriesToTry(),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, team } = await ownTeam(visit, request, params.team, 'submission.link')
  const submission = parseWithZod(await readForm(request), {
    schema: repositoryForm(settings.githubUrl ?? 'https://github.com'),
  })
  if (submission.status !== 'success') return submission.reply()
  const { repository } = submission.value
  const linked = await linkRepository(viewer, team.slug, repository, visit.now)
  if (!linked.ok) return replyWith(submission, linked)
  return redirectWithNotice(`/submissions/${linked.value.id}`, 'repository-linked')
}

export const meta = pageMeta

export default function LinkRepository() {
  const { page, team, closed, toTry } = useLoaderData<typeof loader>()
  const { t } = useTranslation('submissions')
  const back = (
    <LinkButton kind="secondary" href={`/teams/${team.slug}`}>
      {t('link.back')}
    </LinkButton>
  )
  return (
    <SubmissionPart team={team} title={page.title} lead={!closed && t('link.lead')}>
      {closed ? (
        <EmptyState level={2} title={t('link.closed')} action={back}>
          {t('link.closedHint', { date: closed })}
        </EmptyState>
      ) : (
        <>
          <LinkForm />
          {toTry.length > 0 && <RepositoriesToTry repositories={toTry} />}
          <Section title={t('link.whoShows')}>
            <p className="prose">{t('link.owner')}</p>
            <p className="prose">{t('link.authors')}</p>
          </Section>
          <Section title={t('link.reads')}>
            <p className="prose">{t('link.readsList')}</p>
            <p className="prose">{t('link.kept')}</p>
          </Section>
        </>
      )}
    </SubmissionPart>
  )
}

function LinkForm() {
  const { linked } = useLoaderData<typeof loader>()
  const { t } = useTranslation('submissions')
  const [form, fields] = useReply<ReturnType<typeof repositoryForm>>(useActionData<typeof action>())
  return (
    <form className="form" method="post" {...getFormProps(form)}>
      {linked && (
        <Notice kind="info" title={t('link.change')}>
          {t('link.changeHint', { repository: linked })}
        </Notice>
      )}
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[{ field: fields.repository, label: t('link.field') }]}
      />
      <TextField
        field={fields.repository}
        label={t('link.field')}
        hint={t('link.hint')}
        autoComplete="off"
        spellCheck={false}
      />
      <Button>{t('link.submit')}</Button>
    </form>
  )
}
