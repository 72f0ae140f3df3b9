import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { signedIn } from '~/domains/people/access.server'
import { changePassword } from '~/domains/people/change-password.server'
import { findSecrets } from '~/domains/people/queries.server'
import { findFactors } from '~/domains/people/queries-second-factor.server'
import { listSessions } from '~/domains/people/queries-sessions.server'
import { passwordForm } from '~/domains/people/schema'
import { whenUsed } from '~/domains/people/session-limits'
import { tokenOf } from '~/domains/people/sessions.server'
import { PasswordForm } from '~/domains/people/ui/password-form'
import { SessionRows } from '~/domains/people/ui/session-rows'
import { translator } from '~/locales/translator.server'
import { realTime } from '~/platform/clock'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatDay } from '~/shared/instants'
import { LinkButton } from '~/ui/button'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { MeTabs } from './me-tabs'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const t = translator(visit.language)
  const [{ passwordHash }, { factors }, sessions] = await Promise.all([
    findSecrets(viewer.id),
    findFactors(viewer.id),
    listSessions(viewer.id, tokenOf(request.headers.get('cookie'))),
  ])
  return {
    page: { title: t('security:title'), description: t('security:description') },
    hasPassword: passwordHash !== null,
    factors,
    sessions: sessions.map(({ createdAt, lastUsedAt, isThis, ...session }) => ({
      ...session,
      isThis: Boolean(isThis),
      since: formatDay(createdAt, viewer.timeZone, visit.language),
      used: whenUsed(lastUsedAt, realTime(), viewer.timeZone),
    })),
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const secrets = ['current', 'password']
  const submission = parseWithZod(await readForm(request), { schema: passwordForm })
  if (submission.status !== 'success') return submission.reply({ hideFields: secrets })
  const changed = await changePassword(viewer, submission.value, request, visit)
  if (!changed.ok) return replyWith(submission, changed, secrets)
  return redirectWithNotice('/me/security', 'password-changed', changed.value)
}

export const meta = pageMeta

export default function Security() {
  const { hasPassword, factors, sessions } = useLoaderData<typeof loader>()
  const { t } = useTranslation('security')
  const reply = useActionData<typeof action>()
  return (
    <div className="page">
      <PageHeading title={t('title')} lead={t('lead')} />
      <MeTabs current="security" />
      <Section title={t('more.title')}>
        <ul className="list prose">
          {factors === 0 && (
            <li>
              {t('more.factor')} <a href="/me/security/second-factor">{t('more.factorLink')}</a>
            </li>
          )}
          {sessions.length > 1 && <li>{t('more.sessions')}</li>}
          <li>{t('more.phrase')}</li>
          <li>{t('more.device')}</li>
        </ul>
      </Section>
      <Section title={t('password.title')}>
        {hasPassword ? (
          <PasswordForm reply={reply} />
        ) : (
          <>
            <p className="prose">{t('password.none')}</p>
            <p className="actions">
              <LinkButton kind="secondary" href="/me/security/first-password">
                {t('password.first')}
              </LinkButton>
            </p>
          </>
        )}
      </Section>
      <Section title={t('factor.title')}>
        <p>
          {factors > 0 ? t('factor.on') : t('factor.off')}{' '}
          <a href="/me/security/second-factor">{t('factor.link')}</a>
        </p>
      </Section>
      <SessionRows sessions={sessions} />
    </div>
  )
}
