import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'

/** The simplified privacy notice, which stands beside the form that asks for the data. */
export function BriefNotice({ operator, contact }: { operator: string; contact: string }) {
  const { t } = useTranslation('people')
  return (
    <Section title={t('signUp.briefTitle')}>
      <p className="prose small">
        {t('signUp.brief', { operator, contact })} <a href="/privacy">{t('signUp.noticeLink')}</a>
      </p>
    </Section>
  )
}
