import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { signUpForm } from '~/domains/people/schema'
import { signUp } from '~/domains/people/sign-up.server'
import { keepSignUp } from '~/domains/people/sign-up-cookie.server'
import { refusalText } from '~/locales/refusal-text'
import { BriefNotice } from '~/domains/people/ui/brief-notice'
import { translator } from '~/locales/translator.server'
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
import { publicPage } from '~/routes/page-picture.server'
import { operatorOf } from './operator.server'
import { reasonFor } from './reason.server'
import { WhySignIn } from './why-sign-in'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const back = safeBack(new URL(request.url).searchParams.get('back'))
  if (visit.viewer ?? visit.awaiting) throw redirect(back)
  const t = translator(visit.language)
  return {
    page: publicPage({
      title: t('people:signUp.title'),
      description: t('people:signUp.description'),
    }),
    back,
    responsible: operatorOf(visit.language),
    why: await reasonFor(back, visit),
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const submission = parseWithZod(await readForm(request), { schema: signUpForm })
  if (submission.status !== 'success') return submission.reply({ hideFields: ['password'] })
  const { email } = submission.value
  const asked = await signUp(submission.value, visit)
  if (!asked.ok) return replyWith(submission, asked, ['password'])
  return redirect('/sign-up/confirm', { headers: { 'Set-Cookie': keepSignUp(asked.value, email) } })
}

export const meta = pageMeta

export default function SignUp() {
  const { back, why, responsible } = useLoaderData<typeof loader>()
  const { t } = useTranslation('people')
  const [form, fields] = useReply<typeof signUpForm>(useActionData<typeof action>())
  const { email, password, handle, notice, news } = fields
  return (
    <div className="page">
      <PageHeading
        title={t('signUp.title')}
        lead={
          <>
            {why && <WhySignIn why={why} />} {t('signUp.lead')}
          </>
        }
      />
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          fields={[
            { field: email, label: t('signUp.email') },
            { field: password, label: t('signUp.password') },
            { field: handle, label: t('signUp.handle') },
            { field: notice, label: t('signUp.notice') },
          ]}
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        />
        <input type="hidden" name="back" value={back} />
        <TextField
          field={email}
          label={t('signUp.email')}
          hint={t('signUp.emailHint')}
          type="email"
          autoComplete="email"
        />
        <TextField
          field={password}
          label={t('signUp.password')}
          hint={t('signUp.passwordHint')}
          type="password"
          autoComplete="new-password"
        />
        <TextField
          field={handle}
          label={t('signUp.handle')}
          hint={t('signUp.handleHint')}
          autoComplete="off"
          spellCheck={false}
        />
        <Checkbox
          field={notice}
          label={t('signUp.notice')}
          hint={<a href="/privacy">{t('signUp.noticeLink')}</a>}
        />
        <Checkbox field={news} label={t('signUp.news')} hint={t('signUp.newsHint')} />
        <Button>{t('signUp.submit')}</Button>
        <p>
          {t('signUp.haveOne')}{' '}
          <a href={`/sign-in?${new URLSearchParams({ back })}`}>{t('signIn.title')}</a>
        </p>
      </form>
      <BriefNotice {...responsible} />
    </div>
  )
}
