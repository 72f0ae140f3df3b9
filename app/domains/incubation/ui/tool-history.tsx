import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'
import { Words } from '~/ui/words'
import type { Stage } from '../rules'

export interface ToolHistoryProps {
  /** The latest first. */
  history: { stage: Stage; reason: string; language: string; day: string }[]
  /** Why a curator brought it in; for what was awarded the award says it. */
  because: ReactNode
}

/** What became of a tool, and why: stops and pauses as plainly as gates that were passed. */
export function ToolHistory({ history, because }: ToolHistoryProps) {
  const { t } = useTranslation('incubation')
  return (
    <Section title={t('tool.history')}>
      <Table
        on="blocks"
        names={1}
        caption={t('tool.history')}
        columns={[
          { head: t('tool.when'), plain: true },
          { head: t('tool.what'), plain: true },
          { head: t('tool.why'), plain: true },
        ]}
        rows={history.map(({ stage, reason, language, day }, index) => ({
          key: String(history.length - index),
          cells: [
            day,
            t(`chips.${stage}`),
            reason ? (
              <Words key="why" language={language}>
                {reason}
              </Words>
            ) : (
              stage === 'selected' && because
            ),
          ],
        }))}
      />
    </Section>
  )
}
