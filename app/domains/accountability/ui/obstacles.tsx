import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import type { Obstacle } from '../leaving'

/** What is settled first, each with its page. */
export function Obstacles({ obstacles }: { obstacles: Obstacle[] }) {
  const { t } = useTranslation('accountability')
  return (
    <Notice kind="needs" title={t('deletion.first')}>
      <ul>
        {obstacles.map((obstacle) => (
          <li key={obstacle.href}>
            {t(`deletion.obstacles.${obstacle.kind}`, {
              name: 'name' in obstacle ? obstacle.name : '',
            })}{' '}
            <a href={obstacle.href}>{t(`deletion.ways.${obstacle.kind}`)}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/me/data">{t('deletion.cancel')}</a>
      </p>
    </Notice>
  )
}
