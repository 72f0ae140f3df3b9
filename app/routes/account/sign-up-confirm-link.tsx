import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { confirmSignUpByToken } from '~/domains/people/confirm-sign-up.server'
import { isSignUpWaiting } from '~/domains/people/queries-sign-up.server'
import { openSessionFor } from '~/domains/people/sign-in.server'
import { forgetSignUp } from '~/domains/people/sign-up-cookie.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { hashOf } from '~/platform/secrets'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ params: { token = '' }, context: { visit } }: LoaderFunctionArgs) {
  const waiting = await isSignUpWaiting(hashOf(token), visit.now)
  return { page: { title: translator(visit.language)('people:confirm.title') }, waiting }
}

/** The mail's link only shows a button: mail scanners open links, and opening one must change nothing. */
export async function action({
  request,
  params: { token = '' },
  context: { visit },
}: ActionFunctionArgs) {
  const confirmed = await confirmSignUpByToken(token, visit.now)
  if (!confirmed.ok) return redirect(`/sign-up/confirm/${token}`)
  const opened = await openSessionFor(confirmed.value, request)
  if (!opened.ok) return redirect('/sign-in')
  return redirectWithNotice(confirmed.value.back, 'account-opened', [
    ...opened.value.cookies,
    ['Set-Cookie', forgetSignUp],
  ])
}

export const meta = pageMeta

export default function SignUpConfirmLink() {
  const { waiting } = useLoaderData<typeof loader>()
  const { t } = useTranslation('people')
  return (
    <div className="page">
      <PageHeading title={t('confirm.title')} lead={waiting ? t('confirm.byLink') : undefined} />
      {waiting ? (
        <form className="form" method="post">
          <Button>{t('confirm.submit')}</Button>
        </form>
      ) : (
        <EmptyState
          title={t('confirm.expired')}
          action={<a href="/sign-up">{t('confirm.restart')}</a>}
        >
          {t('confirm.expiredHint')}
        </EmptyState>
      )}
    </div>
  )
}
