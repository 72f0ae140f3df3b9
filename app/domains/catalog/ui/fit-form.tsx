import { useTranslation } from 'react-i18next'
import { dimensions } from '~/domains/challenges/capacity-profile'
import { useLevelChoices } from '~/domains/challenges/ui/use-level-choices'
import { Button } from '~/ui/button'
import { Checkbox } from '~/ui/form/checkbox'
import { RadioGroup } from '~/ui/form/choices'
import { Select } from '~/ui/form/select'
import type { FitAsk } from '../fit'
import { useLanguageNames } from './language-names'

/** What an organisation has, asked as in a brief, and what it cannot do without. A plain question: nothing is kept. */
export function FitForm({ ask, languages }: { ask: FitAsk; languages: string[] }) {
  const { t } = useTranslation(['catalog', 'assessment'])
  const levelChoices = useLevelChoices()
  const languageName = useLanguageNames()
  return (
    <form className="form" action="/catalog/fit">
      <div className="profile-questions">
        {dimensions.map((side) => (
          <RadioGroup
            key={side}
            field={{ name: side, initialValue: String(ask.has[side]) }}
            label={t(`assessment:questions.${side}.question`)}
            options={levelChoices(side)}
          />
        ))}
      </div>
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
