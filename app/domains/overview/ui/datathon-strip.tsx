import { useTranslation } from 'react-i18next'
import type { Phase } from '~/domains/datathons/rules'
import { Strip } from '~/ui/page/strip'
import { Words } from '~/ui/words'

export interface AnnouncedDatathon {
  slug: string
  name: string
  /** In which its place is written. */
  language: string
  place: string
  phase: Phase
  days: string
  /** The next of its instants, in full. */
  next: string
}

/** The one announcement: the datathon that is on, or the next one. */
export function DatathonStrip({ datathon }: { datathon: AnnouncedDatathon }) {
  const { t } = useTranslation(['overview', 'datathons'])
  const { slug, name, language, place, phase, days, next } = datathon
  const on = phase === 'running' || phase === 'judging' || phase === 'deliberating'
  return (
    <Strip
      facts={[
        <>
          {days}, {place ? <Words language={language}>{place}</Words> : t('datathons:noPlace')}
        </>,
        phase === 'closed' ? '' : t(`overview:strip.${phase}`, { at: next }),
      ]}
    >
      {t(on ? 'overview:strip.now' : 'overview:strip.next')}{' '}
      <a href={`/datathons/${slug}`}>{name}</a>
    </Strip>
  )
}
