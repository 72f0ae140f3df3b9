import { useTranslation } from 'react-i18next'
import type { Skill } from '~/domains/people/rules'
import { Rows } from '~/ui/rows'
import { ThreadRow } from '~/ui/thread/thread-row'
import { stages } from '../reach'
import type { WorkRow } from '../work-row'
import { WorkPlaces } from './work-places'

export interface OpenBrief extends WorkRow {
  seeking: Skill[]
  /** When its hand-ins close, in its datathon's zone. */
  closes: string
}

/** Briefs that one can work on now: whom they seek, how far they are, until when. */
export function OpenBriefs({ briefs }: { briefs: OpenBrief[] }) {
  const { t } = useTranslation(['overview', 'people'])
  return (
    <Rows
      rows={briefs.map(({ seeking, reach, ...brief }) => ({
        key: brief.slug,
        title: brief.title,
        lang: brief.language,
        href: `/challenges/${brief.slug}`,
        by: [brief.organization, brief.track].filter(Boolean).join(' · '),
        cells: [
          seeking.length > 0
            ? t('overview:home.seeks', {
                skills: seeking.map((skill) => t(`people:skills.${skill}`)).join(', '),
              })
            : t('overview:home.seeksNobody'),
          <>
            <ThreadRow
              at={reach.at}
              of={stages.length}
              stopped={reach.state === 'stopped'}
              stage={t(`overview:stages.${stages[reach.at - 1] ?? 'need'}`)}
            />
            <p>
              <WorkPlaces teams={brief.teams} places={brief.places} />
            </p>
          </>,
          <b key="closes">{t('overview:home.closes', { at: brief.closes })}</b>,
        ],
      }))}
    />
  )
}
