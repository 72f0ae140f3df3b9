import { useTranslation } from 'react-i18next'
import { Chip } from '~/ui/chip'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'

export interface OwnResultsProps {
  results: {
    id: string
    team: string
    datathonSlug: string
    datathon: string
    /** By name; null where there is none. */
    awards: string | null
  }[]
}

/** How somebody's submissions fared, once results are out: awards, the ranking, what the jury wrote. */
export function OwnResults({ results }: OwnResultsProps) {
  const { t } = useTranslation(['account', 'judging'])
  if (results.length === 0) return null
  return (
    <Section title={t('me.results')}>
      <Rows
        rows={results.map(({ id, team, datathonSlug, datathon, awards }) => ({
          key: id,
          title: team,
          href: `/submissions/${id}`,
          by: datathon,
          cells: [
            awards && (
              <Chip key="awards" kind="done">
                {awards}
              </Chip>
            ),
            <a key="feedback" href={`/submissions/${id}/feedback`}>
              {t('judging:results.feedback')}
            </a>,
            <a key="results" href={`/datathons/${datathonSlug}/results`}>
              {t('judging:feedback.toResults')}
            </a>,
          ],
        }))}
      />
    </Section>
  )
}
