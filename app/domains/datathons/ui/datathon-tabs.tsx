import { useTranslation } from 'react-i18next'
import { Tabs } from '~/ui/tabs'
import type { Phase } from '../rules'

const parts = ['overview', 'challenges', 'teams', 'datasets', 'rules', 'results'] as const

interface DatathonTabsProps {
  datathon: { slug: string; phase: Phase }
  current: (typeof parts)[number]
}

/** The parts of a datathon. Results are named once they are due. */
export function DatathonTabs({ datathon: { slug, phase }, current }: DatathonTabsProps) {
  const { t } = useTranslation('datathons')
  const due = phase === 'deliberating' || phase === 'closed'
  return (
    <Tabs
      kind="plain"
      label={t('tabs.label')}
      tabs={parts
        .filter((part) => part !== 'results' || due)
        .map((part) => ({
          href: part === 'overview' ? `/datathons/${slug}` : `/datathons/${slug}/${part}`,
          label: t(`tabs.${part}`),
          current: part === current,
        }))}
    />
  )
}
