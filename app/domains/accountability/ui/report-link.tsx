import { useTranslation } from 'react-i18next'

/** Quiet, on everything public that people write. */
export function ReportLink({ about }: { about: string }) {
  const { t } = useTranslation('reports')
  return (
    <p className="small">
      <a href={`/reports/new?${new URLSearchParams({ about })}`}>{t('link')}</a>
    </p>
  )
}
