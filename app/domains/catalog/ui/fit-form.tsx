import { useTranslation } from 'react-i18next'
import { dimensions } from '~/domains/challenges/capacity-profile'
import { Button } from '~/ui/button'
import { Checkbox } from '~/ui/form/checkbox'
import { Select } from '~/ui/form/select'
import type { FitAsk } from '../fit'
import { useLanguageNames } from './language-names'
import { useLevelOptions } from './need-fields'

/** What an organisation has, side by side with what it cannot do without. A plain question: nothing is kept. */
export function FitForm({ ask, languages }: { ask: FitAsk; languages: string[] }) {
  const { t } = useTranslation(['catalog', 'capacity'])
  const options = useLevelOptions()
  const languageName = useLanguageNames()
  return (
    <form className="form" action="/catalog/fit">
      {dimensions.map((side) => (
        <Select
          key={side}
          field={{ name: side, initialValue: String(ask.has[side]) }}
          label={t(`capacity:dimensions.${side}`)}
          options={[{ value: 'unknown', label: t('capacity:unknown') }, ...options(side)]}
        />
      ))}
      <Select
        field={{ name: 'language', initialValue: ask.language }}
        label={t('fitPage.needsLanguage')}
        none={t('fitPage.anyLanguage')}
        options={languages.map((value) => ({ value, label: languageName(value) }))}
      />
      <Checkbox
        field={{ name: 'offline', initialValue: ask.offline }}
        label={t('fitPage.needsOffline')}
      />
      <Button>{t('fitPage.submit')}</Button>
    </form>
  )
}
