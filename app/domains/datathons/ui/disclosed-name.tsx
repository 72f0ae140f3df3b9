import { useTranslation } from 'react-i18next'
import type { Disclosed } from '../disclosure'

/** The name that somebody let this datathon's pages show, beside their public one; nothing where none. */
export function DisclosedName({ disclosed }: { disclosed: Disclosed | null }) {
  const { t } = useTranslation('datathons')
  if (!disclosed) return null
  const { name, githubLogin } = disclosed
  return (
    <>
      {name && ` (${name})`}
      {githubLogin && ` · ${t('disclosure.onGithub', { login: githubLogin })}`}
    </>
  )
}
