import { useTranslation } from 'react-i18next'
import { KindSwatch, type Kind } from '~/ui/charts/kinds'
import { Mark } from '~/ui/mark'
import { Section } from '~/ui/section'
import { Wordmark } from '~/ui/wordmark'

const tokens = [
  'paper',
  'panel',
  'panel2',
  'ink',
  'ink2',
  'edge',
  'rule',
  'grana',
  'anil',
  'nopal',
  'maiz',
  'barro',
] as const

const kinds: [Kind, 'design' | 'adoption' | 'capacity' | 'followUp'][] = [
  ['design', 'design'],
  ['adoption', 'adoption'],
  ['capacity', 'capacity'],
  ['follow-up', 'followUp'],
]

/** The colours by name, the four kinds, and the mark with and without its sectors. */
export function Colors() {
  const { t } = useTranslation('styleguide')
  return (
    <Section title={t('color.title')}>
      <ul className="columns columns--three">
        {tokens.map((token) => (
          <li key={token} className="actions">
            <svg width="56" height="40" aria-hidden="true">
              <rect
                width="56"
                height="40"
                fill={`var(--${token})`}
                stroke="var(--edge)"
                strokeWidth="2"
              />
            </svg>
            <span>
              <b>{t(`color.tokens.${token}`)}</b> <code>{token}</code>
            </span>
          </li>
        ))}
      </ul>
      <p className="actions">
        {kinds.map(([kind, name]) => (
          <span key={kind}>
            <KindSwatch kind={kind} /> {t(`charts.kinds.${name}`)}
          </span>
        ))}
      </p>
      <p className="actions">
        <Mark size={72} />
        <Mark size={48} />
        <Wordmark size={48} />
        <Mark label={t('color.mark')} />
        <Mark sectors={['academia', 'ict']} label={t('color.noSector')} />
        <Mark sectors={['cso', 'ict']} label={t('color.noSector')} />
        <Mark sectors={['cso', 'academia']} label={t('color.noSector')} />
        <span className="faint small">{t('color.mark')}</span>
      </p>
    </Section>
  )
}
