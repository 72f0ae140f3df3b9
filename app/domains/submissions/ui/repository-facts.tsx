import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Facts } from '~/ui/facts'

export interface ShownRepository {
  commit: string | null
  license: string | null
  /** The languages with more than a twentieth of the code, as "Python 71 %". */
  languages: string[]
  release: string | null
  contributors: number
  readmeWords: number
  files: number
  datasets: number
}

/** What was read of a repository, in eight facts. */
export function RepositoryFacts({ repository }: { repository: ShownRepository }) {
  const { t } = useTranslation('submissions')
  const { commit, license, languages, release, contributors, readmeWords, files, datasets } =
    repository
  const facts: [string, ReactNode][] = [
    [
      t('repository.lastChange'),
      commit ? <code key="commit">{commit.slice(0, 7)}</code> : t('repository.nothing'),
    ],
    [
      t('repository.license'),
      license === 'NOASSERTION'
        ? t('repository.licenseUnknown')
        : (license ?? t('repository.noLicense')),
    ],
    [t('repository.languages'), languages.join(', ') || t('repository.noLanguages')],
    [t('repository.release'), release ?? t('repository.noRelease')],
    [t('repository.people'), t('repository.peopleCount', { count: contributors })],
    [
      t('repository.readme'),
      readmeWords > 0 ? t('repository.words', { count: readmeWords }) : t('repository.noReadme'),
    ],
    [t('repository.files'), files],
    [t('repository.datasets'), t('repository.datasetsCount', { count: datasets })],
  ]
  return <Facts as="grid" facts={facts.map(([term, fact]) => ({ term, fact }))} />
}
