import { useTranslation } from 'react-i18next'

/**
 * Turns a field's error code into the reader's sentence. The codes are those of `locales/es/errors.ts`; one that carries
 * a number has it behind a colon: `too-short:20`.
 */
export function useErrorSentence() {
  const { t } = useTranslation('errors')
  return (code: string, values: Record<string, string | number> = {}) => {
    const [key = '', least] = code.split(':')
    return (t as (key: string, values: object) => string)(key, { least, ...values })
  }
}
