import { useTranslation } from 'react-i18next'
import type { Skill } from '~/domains/people/rules'
import { Rows } from '~/ui/rows'
import type { WorkRow } from '../work-row'
import { WorkStanding } from './work-standing'

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
      rows={briefs.map(({ seeking, ...brief }) => ({
        key: brief.slug,
        title: brief.title,
        lang: brief.language,
        href: brief.href,
        by: [brief.organization, brief.track].filter(Boolean).join(' · '),
        cells: [
          seeking.length > 0
            ? t('overview:home.seeks', {
                skills: seeking.map((skill) => t(`people:skills.${skill}`)).join(', '),
              })
            : t('overview:home.seeksNobody'),
          <WorkStanding key="standing" work={brief} />,
          <b key="closes">{t('overview:home.closes', { at: brief.closes })}</b>,
        ],
      }))}
    />
  )
}
