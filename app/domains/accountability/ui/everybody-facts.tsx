import { useTranslation } from 'react-i18next'
import type { Language } from '~/shared/languages'
import { formatBytes } from '~/shared/numbers'
import { Facts } from '~/ui/facts'

export interface EverybodyFactsProps {
  held: {
    people: number
    memberships: number
    registrations: number
    files: number
    bytes: number
  }
}

/** How much a copy of everybody's data covers. */
export function EverybodyFacts({ held }: EverybodyFactsProps) {
  const { t, i18n } = useTranslation('accountability')
  const parts = ['people', 'memberships', 'registrations', 'files'] as const
  return (
    <Facts
      facts={[
        ...parts.map((part) => ({
          term: t(`export.held.${part}`),
          fact: held[part].toLocaleString(i18n.language),
        })),
        { term: t('export.held.bytes'), fact: formatBytes(held.bytes, i18n.language as Language) },
      ]}
    />
  )
}
