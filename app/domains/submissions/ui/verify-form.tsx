import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { TextField } from '~/ui/form/text-field'

/** Asks for a receipt's code. It changes nothing, so it is sent as an address that can be passed on. */
export function VerifyForm({ code }: { code: string }) {
  const { t } = useTranslation('submissions')
  return (
    <form className="form" method="get" action="/verify">
      <TextField
        field={{ name: 'code', initialValue: code, required: true, maxLength: 40 }}
        label={t('verify.field')}
        hint={t('verify.hint')}
        autoComplete="off"
        spellCheck={false}
      />
      <Button kind="secondary">{t('verify.submit')}</Button>
    </form>
  )
}
