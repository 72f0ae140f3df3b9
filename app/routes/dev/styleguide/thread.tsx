import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'
import { Loom } from '~/ui/thread/loom'
import type { LoomWork } from '~/ui/thread/loom-work'
import type { Stage } from '~/ui/thread/stage'
import { Thread } from '~/ui/thread/thread'
import { ThreadRow } from '~/ui/thread/thread-row'
import { ThreadSteps } from '~/ui/thread/thread-steps'

const names = [
  'need',
  'challenge',
  'data',
  'teams',
  'submissions',
  'judging',
  'incubation',
  'catalog',
  'adoption',
  'followUp',
] as const

const works: LoomWork[] = [
  ...many(2, 10, 'used'),
  ...many(1, 9, 'used'),
  ...many(2, 7, 'going'),
  ...many(1, 7, 'stopped'),
  ...many(5, 6, 'stopped'),
  ...many(1, 5, 'stopped'),
  ...many(4, 4, 'going'),
  ...many(1, 4, 'stopped'),
  ...many(1, 3, 'going'),
  ...many(2, 2, 'going'),
  ...many(3, 1, 'stopped'),
]

function many(count: number, reach: number, state: LoomWork['state']): LoomWork[] {
  return Array.from({ length: count }, () => ({ reach, state }))
}

/** The thread in progress, at its beginning and end, stopped; in a list; explained; and all of them as a loom. */
export function ThreadSamples() {
  const { t } = useTranslation('styleguide')
  const stages: Stage[] = names.map((name, index) => ({
    name: t(`stages.${name}`),
    href: index < 6 ? `#${name}` : undefined,
    fact: index < 7 ? t(`thread.facts.${name as 'need'}`) : undefined,
  }))
  const stopped = stages.map((stage, index) => ({
    ...stage,
    fact: index < 5 ? stage.fact : index === 5 ? t('thread.stoppedFact') : undefined,
  }))
  const name = (at: number) => stages[at - 1]?.name ?? ''
  return (
    <>
      <Section title={t('thread.title')}>
        <h3>{t('thread.going')}</h3>
        <Thread stages={stages} at={7} label={t('thread.going')} />
        <h3>{t('thread.justMoved')}</h3>
        <Thread stages={stages} at={2} moved label={t('thread.justMoved')} />
        <h3>{t('thread.last')}</h3>
        <Thread stages={stages} at={10} label={t('thread.last')} />
        <h3>{t('thread.stopped')}</h3>
        <Thread stages={stopped} at={6} stopped label={t('thread.stopped')} />
        <h3>{t('thread.inRows')}</h3>
        <p className="actions">
          <ThreadRow at={1} of={10} stage={name(1)} />
          <ThreadRow at={4} of={10} stage={name(4)} />
          <ThreadRow at={10} of={10} stage={name(10)} />
          <ThreadRow at={6} of={10} stopped stage={name(6)} />
        </p>
      </Section>
      <Section title={t('thread.loomTitle')}>
        <Loom
          stages={stages.map((stage) => stage.name)}
          works={works}
          states={{
            used: t('thread.used'),
            going: t('thread.stateGoing'),
            stopped: t('thread.stateStopped'),
          }}
          summary={t('thread.loomSummary')}
        />
      </Section>
      <Section title={t('thread.stepsTitle')}>
        <ThreadSteps
          steps={stages.map((stage) => ({
            name: stage.name,
            who: t('thread.who'),
            text: t('thread.step'),
          }))}
        />
      </Section>
    </>
  )
}
