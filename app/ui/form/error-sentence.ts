import { useTranslation } from 'react-i18next'

/**
 * Turns a field's error code into the reader's sentence. The codes are those of `locales/es/errors.ts`; one that carries
 * a number has it behind a colon: `too-short:20`. A use-case that lays its refusal at a field has its sentence among
 * those of `locales/es/refusals.ts`.
 */
export function useErrorSentence() {
  const { t } = useTranslation(['errors', 'refusals'])
  return (code: string, values: Record<string, string | number> = {}) => {
    const [key = '', least] = code.split(':')
    // A refusal that carries seconds says minutes.
    const count = Math.ceil(Number(least) / 60)
    const sentences = [`errors:${key}`, `refusals:${key}`]
    return (t as (keys: string[], values: object) => string)(sentences, { least, count, ...values })
  }
}
