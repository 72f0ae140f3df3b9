import { Trans, useTranslation } from 'react-i18next'
import { formatNumber } from '~/shared/numbers'
import type { Language } from '~/shared/languages'
import { LinkButton } from '~/ui/button'

/** The bundle, its hash, and how to compute it again. */
export function CheckResults({ slug, hash, bytes }: { slug: string; hash: string; bytes: number }) {
  const { t, i18n } = useTranslation('judging')
  const size = `${formatNumber(Math.ceil(bytes / 1000), i18n.language as Language)}\u00a0kB`
  return (
    <div className="stack">
      <h3>{t('results.check')}</h3>
      <p>{t('results.checkText')}</p>
      <LinkButton
        kind="secondary"
        href={`/api/v1/datathons/${slug}/results`}
        download={`${slug}-results.json`}
      >
        {t('results.download', { size })}
      </LinkButton>
      <p className="faint small">
        {t('results.hash')} <code>{hash}</code>
      </p>
      <p className="faint small">
        <Trans t={t} i18nKey="results.recompute" components={{ 1: <code /> }} />
      </p>
    </div>
  )
}
