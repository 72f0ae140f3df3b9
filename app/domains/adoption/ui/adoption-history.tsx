import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'
import { Words } from '~/ui/words'
import type { AdoptionState } from '../rules'

export interface AdoptionHistoryProps {
  /** The latest first. */
  history: { state: AdoptionState; reason: string; language: string; day: string }[]
}

/** What became of an adoption, and why. */
export function AdoptionHistory({ history }: AdoptionHistoryProps) {
  const { t } = useTranslation('adoption')
  const why = history.some(({ reason }) => reason !== '')
  return (
    <Section title={t('page.history')}>
      <Table
        on="blocks"
        names={1}
        caption={t('page.history')}
        columns={[
          { head: t('page.when'), plain: true },
          { head: t('page.what'), plain: true },
          ...(why ? [{ head: t('page.why'), plain: true }] : []),
        ]}
        rows={history.map(({ state, reason, language, day }, index) => ({
          key: String(history.length - index),
          cells: [
            day,
            t(`states.${state}`),
            ...(why
              ? [
                  <Words key="why" language={language}>
                    {reason}
                  </Words>,
                ]
              : []),
          ],
        }))}
      />
    </Section>
  )
}
