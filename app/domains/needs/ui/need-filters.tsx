import { useTranslation } from 'react-i18next'
import { themes } from '~/shared/themes'
import { Filters } from '~/ui/form/filters'
import { Select } from '~/ui/form/select'
import { needLanguages } from '../rules'

/** Narrows needs by the language that they are told in and their theme. */
export function NeedFilters({ chosen }: { chosen: { language: string; theme: string } }) {
  const { t } = useTranslation(['needs', 'challenges'])
  return (
    <Filters
      label={t('needs:list.filters')}
      words={
        <Select
          field={{ name: 'language', initialValue: chosen.language }}
          label={t('needs:list.language')}
          none={t('needs:list.anyLanguage')}
          options={needLanguages.map((value) => ({ value, label: t(`needs:languages.${value}`) }))}
        />
      }
      set={chosen.theme ? 1 : 0}
    >
      <Select
        field={{ name: 'theme', initialValue: chosen.theme }}
        label={t('needs:list.theme')}
        none={t('needs:list.anyTheme')}
        options={themes.map((value) => ({ value, label: t(`challenges:themes.${value}`) }))}
      />
    </Filters>
  )
}
