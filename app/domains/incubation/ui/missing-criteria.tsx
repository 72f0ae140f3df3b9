import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import type { CriterionKey } from '../criteria'

/** By name what keeps a gate shut, each with the way to its evidence. */
export function MissingCriteria({ tool, missing }: { tool: string; missing: CriterionKey[] }) {
  const { t } = useTranslation('incubation')
  if (missing.length === 0) return null
  return (
    <Notice kind="risk" title={t('gatePage.missing')}>
      <ul className="list">
        {missing.map((key) => (
          <li key={key}>
            <a href={`/tools/${tool}/evidence/${key}`}>{t(`criteria.${key}.name`)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
