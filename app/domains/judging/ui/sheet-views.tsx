import { useTranslation } from 'react-i18next'

export interface SheetViewsProps {
  scoring: boolean
  answered: number
  of: number
}

/** On narrow screens: the submission or its sheet. Two radio buttons, so that it works without a script. */
export function SheetViews({ scoring, answered, of }: SheetViewsProps) {
  const { t } = useTranslation('judging')
  return (
    <fieldset className="sheet-views">
      <legend className="for-ears">{t('nav.views')}</legend>
      <label>
        <input type="radio" name="view" className="sheet-views__read" defaultChecked={!scoring} />
        {t('nav.read')}
      </label>
      <label>
        <input type="radio" name="view" className="sheet-views__score" defaultChecked={scoring} />
        {t('nav.score', { answered, of })}
      </label>
    </fieldset>
  )
}
