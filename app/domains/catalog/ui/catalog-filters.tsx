import { useTranslation } from 'react-i18next'
import { themes } from '~/shared/themes'
import { Filters } from '~/ui/form/filters'
import { Select } from '~/ui/form/select'
import { TextField } from '~/ui/form/text-field'
import { hostings } from '../facts'
import { useLanguageNames } from './language-names'

export interface CatalogFiltersProps {
  filters: { q?: string; theme?: string; hosting?: string; language?: string }
  /** Those that tools of the catalog come in. */
  languages: string[]
}

/** What is looked for: by words, theme, where it runs and in which language. */
export function CatalogFilters({ filters, languages }: CatalogFiltersProps) {
  const { t } = useTranslation(['catalog', 'incubation'])
  const languageName = useLanguageNames()
  return (
    <Filters
      label={t('list.filters')}
      action="/catalog"
      words={
        <TextField
          type="search"
          field={{ name: 'q', initialValue: filters.q }}
          label={t('list.search')}
        />
      }
      set={[filters.theme, filters.hosting, filters.language].filter(Boolean).length}
    >
      <Select
        field={{ name: 'theme', initialValue: filters.theme }}
        label={t('list.theme')}
        none={t('list.any')}
        options={themes.map((value) => ({ value, label: t(`incubation:themes.${value}`) }))}
      />
      <Select
        field={{ name: 'hosting', initialValue: filters.hosting }}
        label={t('list.hosting')}
        none={t('list.any')}
        options={hostings.map((value) => ({ value, label: t(`hostingsShort.${value}`) }))}
      />
      <Select
        field={{ name: 'language', initialValue: filters.language }}
        label={t('list.language')}
        none={t('list.any')}
        options={languages.map((value) => ({ value, label: languageName(value) }))}
      />
    </Filters>
  )
}
