import { useTranslation } from 'react-i18next'
import { Handles } from './handles'

export interface ConductRulesProps {
  slug: string
  handlers: string[]
  contact: { name: string; reach: string } | null
  /** How many reports there were, as a range; null before the end. */
  count: { from: number; to: number } | null
}

/** What to do where somebody does not keep the code of conduct: who reads a report, whom else there is, where to write. */
export function ConductRules({ slug, handlers, contact, count }: ConductRulesProps) {
  const { t } = useTranslation('conduct')
  return (
    <>
      <p>
        {handlers.length > 0 ? (
          <>
            {t('rules.handlers')}
            <Handles handles={handlers} />.
          </>
        ) : (
          t('rules.noHandlers')
        )}
      </p>
      <p className="typed">{contact ? t('rules.outside', contact) : t('rules.noOutside')}</p>
      <p>
        <a href={`/datathons/${slug}/conduct/new`}>{t('rules.report')}</a>
        {' · '}
        <a href="/conduct">{t('rules.follow')}</a>
      </p>
      {count && (
        <p className="small faint">
          {count.from === 0 ? t('rules.fewer', { most: count.to + 1 }) : t('rules.range', count)}
        </p>
      )}
    </>
  )
}
