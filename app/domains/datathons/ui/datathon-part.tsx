import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import type { Phase } from '../rules'
import { DatathonTabs } from './datathon-tabs'
import { PhaseChip } from './phase-chip'

interface DatathonPartProps {
  datathon: { slug: string; name: string; phase: Phase }
  current: 'challenges' | 'teams' | 'datasets' | 'rules'
  title: string
  children: ReactNode
}

/** A page about one side of a datathon, with the way to the others. */
export function DatathonPart({ datathon, current, title, children }: DatathonPartProps) {
  const { t } = useTranslation('datathons')
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/datathons', label: t('title') },
          { href: `/datathons/${datathon.slug}`, label: datathon.name },
        ]}
      />
      <PageHeading title={title} chip={<PhaseChip phase={datathon.phase} />} />
      <DatathonTabs datathon={datathon} current={current} />
      {children}
    </div>
  )
}
