import { useTranslation } from 'react-i18next'

/** Turns a field's error code into the reader's sentence. The codes are those of `locales/es/errors.ts`. */
export function useErrorSentence() {
  const { t } = useTranslation('errors')
  return (code: string, values: Record<string, string | number> = {}) =>
    (t as (key: string, values: object) => string)(code, values)
}
