import { useTranslation } from 'react-i18next'
import { themes } from '~/shared/themes'
import { Filters } from '~/ui/form/filters'
import { Select } from '~/ui/form/select'
import { TextField } from '~/ui/form/text-field'
import { needLanguages } from '../rules'

interface NeedFiltersProps {
  chosen: { q: string; language: string; theme: string }
}

/** Narrows needs: words in sight, the language that they are told in and their theme folded away. */
export function NeedFilters({ chosen }: NeedFiltersProps) {
  const { t } = useTranslation(['needs', 'challenges'])
  return (
    <Filters
      label={t('needs:list.filters')}
      words={
        <TextField
          field={{ name: 'q', initialValue: chosen.q }}
          label={t('challenges:list.q')}
          type="search"
        />
      }
      set={[chosen.language, chosen.theme].filter(Boolean).length}
    >
      <Select
        field={{ name: 'language', initialValue: chosen.language }}
        label={t('needs:list.language')}
        none={t('needs:list.anyLanguage')}
        options={needLanguages.map((value) => ({ value, label: t(`needs:languages.${value}`) }))}
      />
      <Select
        field={{ name: 'theme', initialValue: chosen.theme }}
        label={t('needs:list.theme')}
        none={t('needs:list.anyTheme')}
        options={themes.map((value) => ({ value, label: t(`challenges:themes.${value}`) }))}
      />
    </Filters>
  )
}
