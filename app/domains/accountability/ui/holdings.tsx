import { useTranslation } from 'react-i18next'
import { Facts } from '~/ui/facts'
import type { DatathonHoldings } from '../deletion'

/** What goes with a datathon, what loses its place, and what forbids that it goes. */
export function Holdings({ holdings }: { holdings: DatathonHoldings }) {
  const { t, i18n } = useTranslation('approvals')
  const parts = [
    'registered',
    'roles',
    'tracks',
    'drafts',
    'published',
    'teams',
    'results',
  ] as const
  return (
    <Facts
      facts={parts.map((part) => ({
        term: t(`deletion.holdings.${part}`),
        fact: holdings[part].toLocaleString(i18n.language),
      }))}
    />
  )
}
