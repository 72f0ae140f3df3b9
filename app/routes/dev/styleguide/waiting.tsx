import { useTranslation } from 'react-i18next'
import { LinkLine } from '~/ui/link-line'
import { Queue } from '~/ui/queue'
import { Section } from '~/ui/section'

/** What waits for somebody, counted and uncounted, and what else can be done, in a line. */
export function WaitingSamples() {
  const { t } = useTranslation('styleguide')
  return (
    <Section title={t('waiting.title')}>
      <div className="stack">
        <Queue
          items={[
            {
              key: 'sheets',
              count: 3,
              title: t('waiting.sheets'),
              text: t('waiting.sheetsText'),
              chip: { kind: 'needs', label: t('waiting.until') },
              when: t('waiting.minutes'),
              action: { href: '#form', label: t('waiting.score') },
            },
            {
              key: 'brief',
              title: t('waiting.brief'),
              chip: { kind: 'progress', label: t('buttons.review') },
              action: { href: '#form', label: t('waiting.read') },
            },
          ]}
        />
        <Queue
          items={[
            {
              key: 'risk',
              title: t('waiting.risk'),
              text: t('waiting.riskText'),
              chip: { kind: 'risk', label: t('waiting.blocked') },
              action: { href: '#form', label: t('waiting.decide') },
            },
            {
              key: 'answered',
              title: t('waiting.answered'),
              chip: { kind: 'done', label: t('waiting.upToDate') },
              action: { href: '#form', label: t('notices.see') },
            },
          ]}
        />
        <LinkLine
          label={t('waiting.links')}
          links={[
            { href: '#form', label: t('waiting.edit') },
            { href: 'https://github.com', label: t('waiting.repository'), out: true },
            { href: '#risk', label: t('waiting.retire'), risk: true },
          ]}
        />
      </div>
    </Section>
  )
}
