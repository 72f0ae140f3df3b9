import { useTranslation } from 'react-i18next'
import { Filters } from '~/ui/form/filters'
import { TextField } from '~/ui/form/text-field'
import { Tabs } from '~/ui/tabs'
import type { StageGroup } from '../rules'

export interface ToolFiltersProps {
  filters: { name: StageGroup; count: number }[]
  asked: { q: string; group: StageGroup }
}

/** What of the list one wants to see: by its stage, by words. Plain links and a plain form. */
export function ToolFilters({ filters, asked }: ToolFiltersProps) {
  const { t } = useTranslation('incubation')
  const href = (group: StageGroup) => {
    const query = new URLSearchParams({
      ...(asked.q && { q: asked.q }),
      ...(group !== 'all' && { stage: group }),
    })
    return `/tools${query.size > 0 ? `?${query}` : ''}`
  }
  return (
    <>
      <Filters
        label={t('list.find')}
        action="/tools"
        words={
          <>
            {asked.group !== 'all' && <input type="hidden" name="stage" value={asked.group} />}
            <TextField
              type="search"
              field={{ name: 'q', initialValue: asked.q }}
              label={t('list.search')}
            />
          </>
        }
      />
      <Tabs
        kind="plain"
        label={t('list.title')}
        tabs={filters.map(({ name, count }) => ({
          href: href(name),
          label: t('list.withCount', { label: t(`list.filters.${name}`), count }),
          current: name === asked.group,
        }))}
      />
    </>
  )
}
