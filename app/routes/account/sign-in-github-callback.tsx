import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useTranslation } from 'react-i18next'
import { keepGithubId, readState } from '~/domains/people/github-cookies.server'
import { findPersonByGithub, findSecrets } from '~/domains/people/queries.server'
import { enter } from '~/domains/people/sign-in.server'
import { translator } from '~/locales/translator.server'
import { identify, knowsGithub } from '~/platform/github-sign-in'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { safeBack } from '~/shared/safe-back'
import { Button } from '~/ui/button'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

/** GitHub comes back by a GET, which may change nothing: the page has a button, the button signs in. */
export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  if (!begunHere(request)) throw redirect('/sign-in')
  return { page: { title: translator(visit.language)('people:github.title') } }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const begun = begunHere(request)
  const githubId = begun && (await identify(begun.code))
  if (!githubId) return redirectWithNotice('/sign-in', 'github-unknown')
  const person = await findPersonByGithub(githubId)
  if (!person)
    return redirect(`/sign-up/github?${new URLSearchParams({ back: begun.back })}`, {
      headers: { 'Set-Cookie': keepGithubId(githubId) },
    })
  if (person.suspendedAt) return redirectWithNotice('/sign-in', 'account-suspended')
  const { now } = visit
  // Who has nothing but GitHub can say anew who they are in no other way than by coming in.
  const { passwordHash } = await findSecrets(person.id)
  const facts = passwordHash === null ? { provedAt: now } : {}
  const entered = await enter(person, request, safeBack(begun.back), now, facts)
  if (!entered.ok) return redirect('/sign-in')
  return redirect(entered.value.to, { headers: entered.value.cookies })
}

/** The code, where the state that came back is the one that this browser left with. */
function begunHere(request: Request): { code: string; back: string } | null {
  const { searchParams } = new URL(request.url)
  const kept = readState(request.headers.get('cookie'))
  const code = searchParams.get('code')
  const mine = kept !== null && searchParams.get('state') === kept.state
  return knowsGithub() && code && mine ? { code, back: kept.back } : null
}

export const headers = () => ({ 'Cache-Control': 'no-store' })

export const meta = pageMeta

export default function SignInGithubCallback() {
  const { t } = useTranslation('people')
  return (
    <div className="page">
      <PageHeading title={t('github.title')} lead={t('github.lead')} />
      <form className="form" method="post">
        <Button>{t('signIn.submit')}</Button>
      </form>
    </div>
  )
}
