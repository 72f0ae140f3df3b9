import { useTranslation } from 'react-i18next'
import { Tabs } from '~/ui/tabs'

export interface DatasetTabsProps {
  slug: string
  current: 'preview' | 'profile' | 'query'
  /** How many kinds of things were found. */
  findings: number
}

/** The views of a dataset. Those that are parts of its page lead there. */
export function DatasetTabs({ slug, current, findings }: DatasetTabsProps) {
  const { t } = useTranslation('datasets')
  const home = `/datasets/${slug}`
  return (
    <Tabs
      label={t('tabs.label')}
      tabs={[
        { href: `${home}/preview`, label: t('tabs.preview'), current: current === 'preview' },
        { href: `${home}/profile`, label: t('tabs.profile'), current: current === 'profile' },
        { href: `${home}/query`, label: t('tabs.query'), current: current === 'query' },
        { href: `${home}#quality`, label: t('tabs.quality', { count: findings }) },
        { href: `${home}#schema`, label: t('tabs.schema') },
        { href: `${home}#versions`, label: t('tabs.versions') },
      ]}
    />
  )
}
