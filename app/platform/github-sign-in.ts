import { OAuth2Client, OAuth2RequestError } from 'arctic'
import { Octokit } from '@octokit/rest'
import { settings } from './env'

const github = () => settings.githubUrl ?? 'https://github.com'

/** Whether GitHub was told of this instance; without its id and secret nobody can come in that way. */
export function knowsGithub(): boolean {
  return Boolean(settings.githubClientId && settings.githubClientSecret)
}

const client = () =>
  new OAuth2Client(
    settings.githubClientId ?? '',
    settings.githubClientSecret ?? '',
    `${settings.appUrl}/sign-in/github/callback`,
  )

/** Where GitHub asks its user whether to sign in here. No scope: we learn an account's number, nothing more. */
export function authorizationAddress(state: string): string {
  return client().createAuthorizationURL(`${github()}/login/oauth/authorize`, state, []).href
}

/**
 * Who came back from GitHub with a code.
 * @returns GitHub's number of the account; null where the code is spent, forged or out of date
 */
export async function identify(code: string): Promise<number | null> {
  try {
    const tokens = await client().validateAuthorizationCode(
      `${github()}/login/oauth/access_token`,
      code,
      null,
    )
    const octokit = new Octokit({ auth: tokens.accessToken(), baseUrl: settings.githubApiUrl })
    const { data } = await octokit.rest.users.getAuthenticated()
    return data.id
  } catch (error) {
    if (error instanceof OAuth2RequestError) return null
    throw error
  }
}
