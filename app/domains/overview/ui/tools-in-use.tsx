import { useTranslation } from 'react-i18next'
import { leastTogether } from '~/domains/adoption/public-uses'
import { Rows } from '~/ui/rows'
import { Words } from '~/ui/words'

export interface ToolInUse {
  slug: string
  name: string
  summary: string
  language: string
  uses: number
  /** How many of them let their name be shown. */
  named: number
  /** What its organisations said last: the day of the latest answer, how many answered, the mean of three or more. */
  lastFollowUp: { at: string; answered: number; score: number | null } | null
  /** The day of the next question; null where there is none. */
  nextFollowUp: string | null
}

/** Tools that organisations use, and what is known of how it goes. */
export function ToolsInUse({ tools }: { tools: ToolInUse[] }) {
  const { t } = useTranslation('overview')
  return (
    <Rows
      rows={tools.map(
        ({ slug, name, summary, language, uses, named, lastFollowUp, nextFollowUp }) => ({
          key: slug,
          title: name,
          href: `/catalog/${slug}`,
          by: <Words language={language}>{summary}</Words>,
          cells: [
            <>
              <b>{t('facts.uses', { count: uses })}</b>
              {named > 0 && `; ${t('home.named', { count: named })}`}
            </>,
            <span key="follow-up" className="faint">
              <FollowUp last={lastFollowUp} next={nextFollowUp} />
            </span>,
          ],
        }),
      )}
    />
  )
}

function FollowUp({ last, next }: { last: ToolInUse['lastFollowUp']; next: string | null }) {
  const { t } = useTranslation('overview')
  if (!last) return next ? t('home.firstFollowUp', { day: next }) : t('home.noFollowUp')
  const { at, answered: count, score } = last
  return (
    <>
      {t('home.lastFollowUp', { day: at })}.{' '}
      {score === null
        ? t('home.easeUnknown', { count, least: leastTogether })
        : t('home.ease', { count, score })}
    </>
  )
}
