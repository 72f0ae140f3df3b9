import { createAppAuth } from '@octokit/auth-app'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { settings, type Settings } from '../env'

export type GithubSettings = Pick<
  Settings,
  'githubApiUrl' | 'githubToken' | 'githubAppId' | 'githubAppPrivateKey'
>

/** Long enough for a slow day at GitHub; somebody is waiting for the page. */
const ONE_REQUEST = 4_000
/** A second try helps against a passing 502; more would only keep people waiting. */
const RETRIES = 1
const BEFORE_RETRY = 300

/** These answers would be the same a moment later. */
const FINAL = [304, 400, 401, 403, 404, 409, 410, 422, 429, 451]

const Client = Octokit.plugin(throttling, retry)
const clients = new Map<string, Octokit>()

/**
 * A client that gives up soon rather than waits for a limit to end: whoever asks has last known
 * facts to show. It reads as the App's installation on the owner where there is one, else with the
 * token, else as anybody may.
 */
export async function clientFor(
  fullName: string,
  config: GithubSettings = settings,
): Promise<Octokit> {
  const installation = await installationOn(fullName, config)
  const key = [config.githubApiUrl, config.githubToken, installation].join(' ')
  const client = clients.get(key) ?? makeClient(config, installation)
  clients.set(key, client)
  return client
}

function makeClient(config: GithubSettings, installationId?: number | 'app' | null): Octokit {
  const app = { appId: config.githubAppId ?? '', privateKey: config.githubAppPrivateKey ?? '' }
  const auth =
    installationId === 'app'
      ? { authStrategy: createAppAuth, auth: app }
      : installationId
        ? { authStrategy: createAppAuth, auth: { ...app, installationId } }
        : { auth: config.githubToken }
  return new Client({
    ...auth,
    ...(config.githubApiUrl ? { baseUrl: config.githubApiUrl } : {}),
    userAgent: 'tequio',
    // Refusals are expected here and told to whoever asked; the library would log each one.
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    request: { retries: RETRIES, fetch: fetchWithin },
    retry: { doNotRetry: FINAL, retryAfterBaseValue: BEFORE_RETRY },
    throttle: { onRateLimit: () => false, onSecondaryRateLimit: () => false },
  })
}

const fetchWithin: typeof fetch = (url, init) => {
  const timeout = AbortSignal.timeout(ONE_REQUEST)
  const signal = init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout
  return fetch(url, { ...init, signal })
}

const HOUR = 3_600_000
const installations = new Map<string, { id: number | null; until: number }>()

/** Asked once an hour and owner, so that a receipt still needs one request only. */
async function installationOn(fullName: string, config: GithubSettings): Promise<number | null> {
  if (!config.githubAppId || !config.githubAppPrivateKey) return null
  const [owner = '', repo = ''] = fullName.split('/')
  const key = `${config.githubApiUrl} ${owner}`
  const known = installations.get(key)
  if (known && known.until > Date.now()) return known.id
  const app = clients.get(`${key} app`) ?? makeClient(config, 'app')
  clients.set(`${key} app`, app)
  const id = await app.rest.apps
    .getRepoInstallation({ owner, repo })
    .then(({ data }) => data.id)
    .catch((error: unknown) => {
      if (error instanceof Error && 'status' in error && error.status === 404) return null
      throw error
    })
  installations.set(key, { id, until: Date.now() + HOUR })
  return id
}
