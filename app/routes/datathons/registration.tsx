import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { isRegistered } from '~/domains/datathons/queries-people.server'
import { findDatathon } from '~/domains/datathons/queries.server'
import { registerForDatathon } from '~/domains/datathons/register-for-datathon.server'
import { isRegistrationOpen } from '~/domains/datathons/rules'
import { registrationForm } from '~/domains/datathons/schema'
import { notFound, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { renderMarkdown } from '~/platform/markdown'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatInstant } from '~/shared/instants'
import { safeBack } from '~/shared/safe-back'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Checkbox } from '~/ui/form/checkbox'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Prose } from '~/ui/prose'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const datathon = await findDatathon(params.datathon ?? '')
  if (!datathon) throw await notFound(visit, 'datathon.read')
  const { now, language } = visit
  const t = translator(language)
  const early = now < datathon.registrationOpensAt
  const told = early ? datathon.registrationOpensAt : datathon.submissionsCloseAt
  return {
    page: {
      title: t('datathons:registration.title', { datathon: datathon.name }),
      description: t('datathons:registration.description', { datathon: datathon.name }),
    },
    datathon: { slug: datathon.slug, name: datathon.name },
    state: await stateOf(),
    date: formatInstant(told, datathon.timeZone, language),
    handle: viewer.handle,
    back: new URL(request.url).searchParams.get('back'),
    codeOfConduct: renderMarkdown(datathon.codeOfConduct),
    language: datathon.language,
  }

  async function stateOf() {
    if (await isRegistered(viewer.id, datathon!.id)) return 'registered'
    if (isRegistrationOpen(datathon!, now)) return 'open'
    return early ? 'early' : 'closed'
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const slug = params.datathon ?? ''
  if (!(await findDatathon(slug))) throw await notFound(visit, 'datathon.register')
  const submission = parseWithZod(await readForm(request), { schema: registrationForm })
  if (submission.status !== 'success') return submission.reply()
  const registered = await registerForDatathon(viewer, slug, visit.now)
  if (!registered.ok) return replyWith(submission, registered)
  return redirectWithNotice(
    safeBack(submission.value.back, `/datathons/${slug}/teams`),
    'registered',
  )
}

export const meta = pageMeta

export default function Registration() {
  const { page, datathon, state, date } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datathons')
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/datathons', label: t('title') },
          { href: `/datathons/${datathon.slug}`, label: datathon.name },
        ]}
      />
      <PageHeading title={page.title} lead={state === 'open' && t('registration.lead')} />
      {state === 'registered' && <Registered />}
      {state === 'open' && <Register />}
      {(state === 'early' || state === 'closed') && (
        <EmptyState
          level={2}
          title={t(state === 'early' ? 'registration.notYet' : 'registration.closed')}
          action={
            <LinkButton kind="secondary" href={`/datathons/${datathon.slug}`}>
              {t('registration.back')}
            </LinkButton>
          }
        >
          {t(state === 'early' ? 'registration.notYetHint' : 'registration.closedHint', { date })}
        </EmptyState>
      )}
    </div>
  )
}

function Register() {
  const { handle, codeOfConduct, language, back } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datathons')
  const [form, fields] = useReply<typeof registrationForm>(useActionData<typeof action>())
  return (
    <form className="form" method="post" {...getFormProps(form)}>
      <ErrorSummary
        fields={[{ field: fields.codeOfConduct, label: t('registration.code') }]}
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
      />
      <Section title={t('registration.code')}>
        <Prose html={codeOfConduct} language={language} />
      </Section>
      <p>{t('registration.asHandle', { handle })}</p>
      {back && <input type="hidden" name="back" value={back} />}
      <Checkbox field={fields.codeOfConduct} label={t('registration.accept')} />
      <Button>{t('registration.submit')}</Button>
    </form>
  )
}

function Registered() {
  const { datathon } = useLoaderData<typeof loader>()
  const { t } = useTranslation('datathons')
  return (
    <div className="stack">
      <Notice kind="done" title={t('registration.already')}>
        {t('registration.alreadyHint')}{' '}
        <a href={`/datathons/${datathon.slug}/teams`}>{t('registration.findTeam')}</a>
      </Notice>
      <Section title={t('disclosure.section')}>
        <p>{t('disclosure.sectionHint')}</p>
        <p>
          <a href={`/datathons/${datathon.slug}/disclosure`}>{t('disclosure.sectionLink')}</a>
        </p>
      </Section>
      <Section title={t('registration.leave')}>
        <form className="stack" method="post" action={`/datathons/${datathon.slug}/withdrawal`}>
          <p>{t('registration.leaveHint')}</p>
          <Button kind="risk">{t('registration.leave')}</Button>
        </form>
      </Section>
    </div>
  )
}
