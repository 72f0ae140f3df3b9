import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Tabs } from '~/ui/tabs'
import type { Phase } from '../rules'
import { PhaseChip } from './phase-chip'

interface OrganizingPartProps {
  datathon: { slug: string; name: string; phase: Phase }
  current: 'today' | 'people' | 'conduct' | 'judging' | 'edit'
  /** What comes next, beside the phase. */
  facts?: ReactNode
  children: ReactNode
}

/** A room of the dashboard of those who organise a datathon. */
export function OrganizingPart({ datathon, current, facts, children }: OrganizingPartProps) {
  const { t } = useTranslation('datathons')
  const { slug, name, phase } = datathon
  const desk = `/organize/${slug}`
  const rooms = {
    today: desk,
    people: `${desk}/people`,
    conduct: `${desk}/conduct`,
    judging: `${desk}/judging`,
    edit: `${desk}/edit`,
  }
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/datathons', label: t('title') },
          { href: `/datathons/${slug}`, label: name },
        ]}
      />
      <PageHeading
        title={t('organize.title', { datathon: name })}
        chip={<PhaseChip phase={phase} />}
        facts={facts}
        action={<a href={`/datathons/${slug}`}>{t('organize.publicPage')}</a>}
      />
      <Tabs
        kind="plain"
        label={t('organize.tabs.label')}
        tabs={Object.entries(rooms).map(([room, href]) => ({
          href,
          label: t(`organize.tabs.${room as keyof typeof rooms}`),
          current: room === current,
        }))}
      />
      {children}
    </div>
  )
}
