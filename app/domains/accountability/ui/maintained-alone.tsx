import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'

interface MaintainedAloneProps {
  tools: { slug: string; name: string }[]
}

/** The tools that nobody would maintain any more. It keeps nobody from leaving: whoever must go now can. */
export function MaintainedAlone({ tools }: MaintainedAloneProps) {
  const { t } = useTranslation('accountability')
  if (tools.length === 0) return null
  return (
    <Notice kind="info" title={t('deletion.maintained.title')}>
      <p>{t('deletion.maintained.lead')}</p>
      <ul>
        {tools.map(({ slug, name }) => (
          <li key={slug}>
            {name}:{' '}
            <a
              href={`/tools/${slug}/people`}
              aria-label={t('deletion.maintained.wayFor', { name })}
            >
              {t('deletion.maintained.way')}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
