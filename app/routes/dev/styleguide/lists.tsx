import { useTranslation } from 'react-i18next'
import { Chip } from '~/ui/chip'
import { Counts } from '~/ui/counts'
import { Facts } from '~/ui/facts'
import { MoreLink } from '~/ui/more-link'
import { Quote } from '~/ui/quote'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'
import { Stages } from '~/ui/stages'
import { Tabs } from '~/ui/tabs'
import { ThreadRow } from '~/ui/thread/thread-row'
import { Unfold } from '~/ui/unfold'
import { Unknown } from '~/ui/unknown'
import { TableSamples } from './tables'

/** What stands in rows and columns. */
export function Lists() {
  const { t } = useTranslation('styleguide')
  const fits = <Chip kind="done">{t('lists.fits')}</Chip>
  const list = [
    { term: t('lists.version'), fact: '1.2.0' },
    { term: t('lists.size'), fact: '350 × 13' },
    { term: t('lists.licence'), fact: <Unknown /> },
    { term: t('lists.joins'), fact: t('lists.joinsBy') },
    { term: t('lists.usedBy'), fact: t('lists.usedByWhom') },
  ]
  return (
    <Section title={t('lists.title')}>
      <div className="stack">
        <Facts as="strip" facts={list} />
        <Tabs
          label={t('lists.tabs')}
          tabs={(['preview', 'profile', 'versions'] as const).map((name) => ({
            href: `#${name}`,
            label: t(`lists.${name}`),
            current: name === 'preview',
          }))}
        />
        <TableSamples />
        <MoreLink href="#more" label={t('lists.following')}>
          {t('lists.range')}
        </MoreLink>
        <Tabs
          kind="plain"
          label={t('lists.rooms')}
          tabs={(['today', 'challenges', 'people', 'jury'] as const).map((name) => ({
            href: `#${name}`,
            label: t(`lists.${name}`),
            current: name === 'today',
          }))}
        />
        <Rows
          rows={[
            {
              key: 'challenge',
              title: t('lists.challenge'),
              href: '#form',
              by: t('lists.by'),
              cells: [
                t('lists.seeks'),
                <ThreadRow key="thread" at={4} of={10} stage={t('stages.teams')} />,
                <b key="closes">{t('lists.closes')}</b>,
              ],
            },
            {
              key: 'tool',
              above: fits,
              title: t('lists.tool'),
              href: '#form',
              by: t('lists.toolBy'),
              cells: [<b key="users">{t('lists.users')}</b>, t('lists.followUp')],
            },
            {
              key: 'plain',
              title: t('lists.tool'),
              cells: [fits],
            },
          ]}
        />
        <Counts
          counts={[
            { count: '6', label: t('lists.challenges') },
            { count: '14', label: t('lists.teams') },
            { count: '4', label: t('lists.handedIn') },
          ]}
        />
        <Stages
          at={3}
          stages={[
            { name: t('lists.selected') },
            { name: t('lists.development') },
            { name: t('lists.consolidation') },
            { name: t('lists.publication'), fact: t('lists.missing') },
          ]}
        />
        <div className="columns">
          <Quote by={t('lists.quoteBy')}>{t('lists.quote')}</Quote>
          <div>
            <Facts facts={list.slice(0, 2)} />
            <Unfold title={t('lists.unfold')}>
              <Quote>{t('lists.quote')}</Quote>
            </Unfold>
          </div>
        </div>
        <Facts as="grid" facts={[...list, { term: t('lists.tests'), fact: '12' }]} />
      </div>
    </Section>
  )
}
