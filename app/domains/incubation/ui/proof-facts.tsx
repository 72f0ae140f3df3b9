import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Facts } from '~/ui/facts'
import type { ShownProof } from '../shown-proof'

/** What a repository shows at one commit, and when it was read. What it lacks is said as plainly as what it has. */
export function ProofFacts({ proof }: { proof: ShownProof }) {
  const { t } = useTranslation('incubation')
  const { fullName, sha, licence, readme, releases, checks } = proof
  const page = `https://github.com/${fullName}`
  const file = (path: string) => <Out href={`${page}/blob/${sha}/${path}`}>{path}</Out>
  const ran = checks.passed + checks.failed + checks.pending > 0
  const facts: [string, ReactNode][] = [
    [
      t('proof.licence'),
      licence ? (
        <>
          {licence.spdx ?? t('proof.licenceUnknown')} · {file(licence.path)}
        </>
      ) : (
        t('proof.noLicence')
      ),
    ],
    [t('proof.readme'), readme ? file(readme) : t('proof.noReadme')],
    [
      t('proof.releases'),
      releases.latest
        ? t('proof.latestRelease', {
            count: releases.count,
            tag: releases.latest,
            day: releases.latestOn ?? t('proof.noDay'),
          })
        : t('proof.noReleases'),
    ],
    [t('proof.checks'), ran ? t('proof.checksRan', checks) : t('proof.noChecks')],
    [
      t('proof.lastCommit'),
      <>
        {proof.committedOn} ·{' '}
        <Out href={`${page}/commit/${sha}`}>
          <code>{sha.slice(0, 12)}</code>
        </Out>
      </>,
    ],
  ]
  return (
    <div className="stack stack--tight">
      <Facts facts={facts.map(([term, fact]) => ({ term, fact }))} />
      {proof.isArchived && <p>{t('proof.archived')}</p>}
      <p className="faint small">{t('proof.read', { repository: fullName, when: proof.readAt })}</p>
    </div>
  )
}

function Out({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="nofollow noopener">
      {children}
    </a>
  )
}
