/** What every answer carries, whatever it answers. */
const always: Record<string, RegExp> = {
  'content-security-policy': /frame-ancestors 'none'|sandbox/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^(same-origin|no-referrer)$/,
  'permissions-policy': /camera=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^(same-origin|cross-origin)$/,
}

/** What is wrong with the headers of an answer; nothing where all is well. */
export function faultsOf({ headers }: Response): string[] {
  const missing = Object.entries(always)
    .filter(([name, value]) => !value.test(headers.get(name) ?? ''))
    .map(([name]) => `${name}: ${headers.get(name)}`)
  const tells = ['x-powered-by', 'server', 'x-aspnet-version'].filter((name) => headers.has(name))
  return [...missing, ...tells, ...penaltiesOf(headers)]
}

/**
 * The rules of MDN's HTTP Observatory that cost points (github.com/mdn/mdn-http-observatory, src/grader/charts.js), but
 * for those that ask for https.
 */
function penaltiesOf(headers: Headers): string[] {
  const policy = parse(headers.get('content-security-policy') ?? '')
  const fallback = policy.get('default-src') ?? []
  const scripts = policy.get('script-src') ?? fallback
  const active = [...scripts, ...(policy.get('object-src') ?? fallback)]
  const all = [...policy.values()].flat()
  const cookies = headers.getSetCookie()
  const session = cookies.filter((cookie) => /^(__Host-)?(session|sign-up|github)/.test(cookie))
  const penalties: [string, boolean][] = [
    ['csp-not-implemented', policy.size === 0],
    ['csp-unsafe-inline', scripts.includes("'unsafe-inline'") || all.includes("'unsafe-inline'")],
    ['csp-unsafe-eval', all.includes("'unsafe-eval'")],
    ['csp-insecure-scheme', all.some((source) => /^(http|ftp):/.test(source))],
    ['csp-anything', active.some((source) => ['*', 'https:', 'data:', 'blob:'].includes(source))],
    ['csp-base-uri', !policy.has('base-uri') && !policy.has('sandbox')],
    ['cookies-session-without-httponly', session.some((cookie) => !/; HttpOnly/i.test(cookie))],
    ['cookies-samesite', cookies.some((cookie) => !/; SameSite=(Lax|Strict)/i.test(cookie))],
    ['cors-with-credentials', headers.has('access-control-allow-credentials')],
    [
      'referrer-policy-unsafe',
      /unsafe|downgrade|^origin/.test(headers.get('referrer-policy') ?? ''),
    ],
    ['x-content-type-options', headers.get('x-content-type-options') !== 'nosniff'],
    ['x-frame-options', !policy.has('frame-ancestors') && !headers.has('x-frame-options')],
  ]
  return penalties.filter(([, costs]) => costs).map(([name]) => name)
}

function parse(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((part) => part.trim().split(/\s+/))
  return new Map(directives.filter(([name]) => name).map(([name, ...values]) => [name!, values]))
}

/** Facts for programs, files of open datasets and the pictures of links: the same for everybody. */
const isPublic = /\/api\/v1\/|\/datasets\/[^/]+\/versions\/\d+\/files\/|\/preview\.png/

/** What is wrong with how long an answer may be kept, and by whom. */
export function keepingFaults({ status, headers, url }: Response, signedIn: boolean): string[] {
  const kept = headers.get('cache-control') ?? ''
  const shared = /public|immutable|no-cache/.test(kept) && !/private|no-store/.test(kept)
  const faults: [string, boolean][] = [
    ['cache-control missing', kept === ''],
    ['kept though it is somebody’s own', signedIn && shared && !isPublic.test(url)],
    ['kept though it is an error', status >= 400 && !/no-store/.test(kept)],
    ['kept with a cookie', headers.getSetCookie().length > 0 && shared],
    ['Vary misses Cookie', shared && status === 200 && /html/.test(headers.get('content-type') ?? '') && !/cookie/i.test(headers.get('vary') ?? '')], // prettier-ignore
  ]
  return faults.filter(([, wrong]) => wrong).map(([name]) => `${name}: ${kept}`)
}
