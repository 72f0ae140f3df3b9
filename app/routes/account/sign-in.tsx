import { parseWithZod } from '@conform-to/zod/v4'
import { getFormProps } from '@conform-to/react'
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { demoPeople, demoPassword } from '~/domains/people/demo'
import { listDemoCodes } from '~/domains/people/demo-codes.server'
import { signInForm } from '~/domains/people/schema'
import { signIn } from '~/domains/people/sign-in.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { realTime } from '~/platform/clock'
import { settings } from '~/platform/env'
import { knowsGithub } from '~/platform/github-sign-in'
import { readForm } from '~/platform/read-form'
import { safeBack } from '~/shared/safe-back'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { DemoCode } from '~/domains/people/ui/demo-code'
import { publicPage } from '~/routes/page-picture.server'
import { PasskeyWay } from './passkey-way'
import { reasonFor } from './reason.server'
import { WhySignIn } from './why-sign-in'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const back = safeBack(new URL(request.url).searchParams.get('back'))
  if (visit.viewer ?? visit.awaiting) throw redirect(back)
  const t = translator(visit.language)
  const codes = settings.demo && !settings.reachable ? await listDemoCodes(realTime()) : null
  const signIn = {
    page: publicPage({
      title: t('people:signIn.title'),
      description: t('people:signIn.description'),
    }),
    back,
    why: await reasonFor(back, visit),
    github: knowsGithub(),
    codes,
  }
  // Codes pass: a page that shows them is kept for nobody.
  return data(signIn, codes ? { headers: { 'Cache-Control': 'no-store' } } : undefined)
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const submission = parseWithZod(await readForm(request), { schema: signInForm })
  if (submission.status !== 'success') return submission.reply({ hideFields: ['password'] })
  const back = safeBack(submission.value.back)
  const entered = await signIn(submission.value, back, request, visit)
  if (!entered.ok) return replyWith(submission, entered, ['password'])
  return redirect(entered.value.to, { headers: entered.value.cookies })
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export const meta = pageMeta

export default function SignIn() {
  const { back, why, github, codes } = useLoaderData<typeof loader>()
  const { t } = useTranslation('people')
  const [form, fields] = useReply<typeof signInForm>(useActionData<typeof action>())
  return (
    <div className="page">
      <PageHeading title={t('signIn.title')} lead={why && <WhySignIn why={why} />} />
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          fields={[
            { field: fields.email, label: t('signUp.email') },
            { field: fields.password, label: t('signUp.password') },
          ]}
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        />
        <input type="hidden" name="back" value={back} />
        <TextField
          field={fields.email}
          label={t('signUp.email')}
          type="email"
          autoComplete="username"
        />
        <TextField
          field={fields.password}
          label={t('signUp.password')}
          type="password"
          autoComplete="current-password"
        />
        <Button>{t('signIn.submit')}</Button>
        <p>
          <a href="/reset">{t('signIn.forgot')}</a>
        </p>
        <p>
          {t('signIn.noAccount')}{' '}
          <a href={`/sign-up?${new URLSearchParams({ back })}`}>{t('signUp.title')}</a>
        </p>
        {github && (
          <p>
            <a href={`/sign-in/github?${new URLSearchParams({ back })}`}>{t('signUp.byGithub')}</a>
          </p>
        )}
      </form>
      <PasskeyWay purpose="sign-in" back={back} />
      {codes && <DemoPeople back={back} codes={codes} />}
    </div>
  )
}

/** One button a person: the same form, filled in; and the code that is asked for next. */
function DemoPeople({ back, codes }: { back: string; codes: Record<string, string | null> }) {
  const { t } = useTranslation('people')
  return (
    <Section title={t('signIn.demo')}>
      <p className="faint">{t('signIn.demoHint', { password: demoPassword })}</p>
      <ul className="personas">
        {demoPeople.map(({ key, email }) => (
          <li key={key}>
            <form method="post" className="persona">
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={demoPassword} />
              <input type="hidden" name="back" value={back} />
              <Button kind="secondary" small>
                {email.split('@')[0]}
              </Button>
              <div>
                <p>{t(`demoPeople.${key}`)}</p>
                <DemoCode code={codes[email]} />
              </div>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  )
}
