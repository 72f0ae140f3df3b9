import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import type { FieldProps } from '~/ui/form/field-source'
import { TextField } from '~/ui/form/text-field'
import { Notice } from '~/ui/notice'

interface ProofFieldProps {
  field: FieldProps['field']
  hasPassword: boolean
  hint: string
  /** Where signing in again leads back to. */
  back: string
  refusal?: string
}

/** Asks once more who somebody is: for the password, or to have signed in by GitHub just now. */
export function ProofField({ field, hasPassword, hint, back, refusal }: ProofFieldProps) {
  const { t } = useTranslation('accountability')
  return (
    <>
      {refusal && <Notice kind="risk" title={refusalText(t, refusal)} answer />}
      {hasPassword ? (
        <TextField
          field={field}
          label={t('data.password')}
          hint={hint}
          type="password"
          autoComplete="current-password"
        />
      ) : (
        <p className="prose">
          {t('data.signInAgainHint')}{' '}
          <a href={`/sign-in/github?${new URLSearchParams({ back })}`}>{t('data.signInAgain')}</a>
        </p>
      )}
    </>
  )
}
