import { useTranslation } from 'react-i18next'
import { Rows } from '~/ui/rows'
import { Words } from '~/ui/words'
import type { Phase } from '../rules'
import { PhaseChip } from './phase-chip'

export interface DatathonRow {
  slug: string
  name: string
  summary: string
  language: string
  place: string
  phase: Phase
  /** From when to when it is worked on. */
  days: string
}

/** Datathons in a list. */
export function DatathonRows({ datathons }: { datathons: DatathonRow[] }) {
  const { t } = useTranslation('datathons')
  return (
    <Rows
      rows={datathons.map(({ slug, name, summary, language, place, phase, days }) => ({
        key: slug,
        title: name,
        href: `/datathons/${slug}`,
        by: <Words language={language}>{summary}</Words>,
        cells: [
          <>
            <b>{days}</b>
            <br />
            {place ? <Words language={language}>{place}</Words> : t('noPlace')}
          </>,
          <PhaseChip key="phase" phase={phase} />,
        ],
      }))}
    />
  )
}
