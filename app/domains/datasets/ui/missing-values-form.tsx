import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { TextField } from '~/ui/form/text-field'

/** Which texts mean "no value": the file is read again with them. */
export function MissingValuesForm({ action, initial }: { action: string; initial: string }) {
  const { t } = useTranslation('datasets')
  return (
    <form className="form" method="post" action={action}>
      <TextField
        field={{ name: 'missingValues', initialValue: initial, maxLength: 200 }}
        label={t('new.missingValues')}
        hint={t('new.missingValuesHint')}
        autoComplete="off"
        optional
      />
      <Button kind="secondary">{t('intake.missingSubmit')}</Button>
    </form>
  )
}
