import { verify } from '@octokit/webhooks-methods'

/**
 * Whether GitHub sent these bytes: HMAC with SHA-256 over the raw body, compared in constant time
 * (docs.github.com, "Validating webhook deliveries"). A body parsed and written again would not do.
 */
export async function isFromGithub(
  body: string,
  signature: string | null,
  secret: string | undefined,
): Promise<boolean> {
  if (!secret || !signature?.startsWith('sha256=')) return false
  return verify(secret, body, signature)
}
