import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { readGithubId } from '~/domains/people/github-cookies.server'
import { githubSignUpForm } from '~/domains/people/schema'
import { openSessionFor } from '~/domains/people/sign-in.server'
import { signUpByGithub } from '~/domains/people/sign-up-by-github.server'
import { BriefNotice } from '~/domains/people/ui/brief-notice'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { safeBack } from '~/shared/safe-back'
import { Button } from '~/ui/button'
import { Checkbox } from '~/ui/form/checkbox'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { operatorOf } from './operator.server'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  if (!readGithubId(request.headers.get('cookie'))) throw redirect('/sign-in')
  return {
    page: { title: translator(visit.language)('people:signUp.title') },
    responsible: operatorOf(visit.language),
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const githubId = readGithubId(request.headers.get('cookie'))
  if (!githubId) return redirect('/sign-in')
  const submission = parseWithZod(await readForm(request), { schema: githubSignUpForm })
  if (submission.status !== 'success') return submission.reply()
  const opened = await signUpByGithub(githubId, submission.value, visit.language, visit.now)
  if (!opened.ok) return replyWith(submission, opened)
  const session = await openSessionFor(opened.value, request, { provedAt: visit.now })
  if (!session.ok) return replyWith(submission, session)
  const back = safeBack(new URL(request.url).searchParams.get('back'))
  return redirectWithNotice(back, 'account-opened', session.value.cookies)
}

export const headers = () => ({ 'Cache-Control': 'no-store' })

export const meta = pageMeta

export default function SignUpGithub() {
  const { responsible } = useLoaderData<typeof loader>()
  const { t } = useTranslation('people')
  const [form, { handle, notice, news }] =
    useReply<typeof githubSignUpForm>(useActionData<typeof action>())
  return (
    <div className="page">
      <PageHeading title={t('signUp.title')} lead={t('github.nameLead')} />
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          fields={[
            { field: handle, label: t('signUp.handle') },
            { field: notice, label: t('signUp.notice') },
          ]}
        />
        <TextField
          field={handle}
          label={t('signUp.handle')}
          hint={t('signUp.handleHint')}
          autoComplete="off"
        />
        <Checkbox
          field={notice}
          label={t('signUp.notice')}
          hint={<a href="/privacy">{t('signUp.noticeLink')}</a>}
        />
        <Checkbox field={news} label={t('signUp.news')} hint={t('signUp.newsHint')} />
        <Button>{t('signUp.submit')}</Button>
      </form>
      <BriefNotice {...responsible} />
    </div>
  )
}
