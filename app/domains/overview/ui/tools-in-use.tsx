import { useTranslation } from 'react-i18next'
import { Rows } from '~/ui/rows'

export interface ToolInUse {
  slug: string
  name: string
  summary: string
  uses: number
  /** How many of them let their name be shown. */
  named: number
  /** The day of the last answer, and of the next question; null where there is none. */
  lastFollowUp: string | null
  nextFollowUp: string | null
}

/** Tools that organisations use, and what is known of how it goes. */
export function ToolsInUse({ tools }: { tools: ToolInUse[] }) {
  const { t } = useTranslation('overview')
  return (
    <Rows
      rows={tools.map(({ slug, name, summary, uses, named, lastFollowUp, nextFollowUp }) => ({
        key: slug,
        title: name,
        href: `/catalog/${slug}`,
        by: summary,
        cells: [
          <>
            <b>{t('facts.uses', { count: uses })}</b>
            {named > 0 && `; ${t('home.named', { count: named })}`}
          </>,
          <span key="follow-up" className="faint">
            {lastFollowUp
              ? t('home.lastFollowUp', { day: lastFollowUp })
              : nextFollowUp
                ? t('home.firstFollowUp', { day: nextFollowUp })
                : t('home.noFollowUp')}
          </span>,
        ],
      }))}
    />
  )
}
