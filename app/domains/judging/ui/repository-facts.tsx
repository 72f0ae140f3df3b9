import { useTranslation } from 'react-i18next'
import { Facts } from '~/ui/facts'
import { Unknown } from '~/ui/unknown'
import type { DocumentFacts } from '../document-facts'

/** The repository in facts; what could not be read is said to be unknown. */
export function RepositoryFacts({ facts }: { facts: DocumentFacts | null }) {
  const { t } = useTranslation('judging')
  if (!facts) return <Unknown />
  const { license, languages, commits, contributors, files, releases } = facts
  return (
    <Facts
      facts={[
        { term: t('document.license'), fact: license ?? t('document.noLicense') },
        {
          term: t('document.languages'),
          fact: languages.map(({ name, share }) => `${name} ${share} %`).join(', ') || <Unknown />,
        },
        { term: t('document.commits'), fact: t('document.commitsWhen', commits) },
        { term: t('document.people'), fact: contributors },
        { term: t('document.files'), fact: files },
        { term: t('document.releases'), fact: releases },
      ]}
    />
  )
}
