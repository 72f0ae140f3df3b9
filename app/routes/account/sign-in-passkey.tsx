import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { passkeyForm } from '~/domains/people/schema'
import { signInByPasskey } from '~/domains/people/sign-in-by-passkey.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { readForm } from '~/platform/read-form'
import { safeBack } from '~/shared/safe-back'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

/** Only what a key has answered is sent here. */
export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  if (!visit.sent) throw redirect('/sign-in')
  return { page: { title: translator(visit.language)('people:signIn.title') } }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const submission = parseWithZod(await readForm(request), { schema: passkeyForm })
  if (submission.status !== 'success') return { refusal: 'passkey-refused' }
  const back = safeBack(submission.value.back)
  const entered = await signInByPasskey(request, { ...submission.value, back }, visit.now)
  if (!entered.ok) return { refusal: entered.refusal }
  return redirect(entered.value.to, { headers: entered.value.cookies })
}

export const headers = () => ({ 'Cache-Control': 'no-store' })

export const meta = pageMeta

export default function SignInPasskey() {
  const answer = useActionData<typeof action>()
  const { t } = useTranslation(['people', 'factor', 'refusals'])
  return (
    <div className="page">
      <PageHeading title={t('people:signIn.title')} />
      {answer && (
        <Notice kind="risk" answer title={refusalText(t, answer.refusal)}>
          <a href="/sign-in">{t('factor:signIn.restart')}</a>
        </Notice>
      )}
    </div>
  )
}
