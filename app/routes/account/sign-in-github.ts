import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { keepState } from '~/domains/people/github-cookies.server'
import { authorizationAddress, knowsGithub } from '~/platform/github-sign-in'
import { newToken } from '~/platform/secrets'
import { safeBack } from '~/shared/safe-back'

/** Leaves for GitHub. */
export function loader({ request }: LoaderFunctionArgs) {
  if (!knowsGithub()) throw new Response(null, { status: 404 })
  const state = newToken()
  const back = safeBack(new URL(request.url).searchParams.get('back'))
  return redirect(authorizationAddress(state), {
    headers: { 'Set-Cookie': keepState(state, back), 'Cache-Control': 'no-store' },
  })
}
