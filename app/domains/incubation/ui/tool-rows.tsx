import { useTranslation } from 'react-i18next'
import { Cells, measure } from '~/ui/cells'
import { Rows } from '~/ui/rows'
import { ThreadRow } from '~/ui/thread/thread-row'
import { Words } from '~/ui/words'
import type { ForWhom } from '../for-whom'
import type { Gate, Stage } from '../rules'
import { ForWhomLine } from './for-whom-line'
import { Origin } from './origin'
import { StageChip } from './stage-chip'

export interface ToolRowsProps {
  tools: {
    slug: string
    name: string
    summary: string
    language: string
    stage: Stage
    since: string
    teamName: string | null
    datathonName: string | null
    forWhom?: ForWhom
    gate?: { next: Gate; met: number; of: number }
    /** How far its thread has come. */
    thread?: { from: number; at: number; of: number; stopped: boolean; stage: string }
  }[]
  level?: 2 | 3
}

/** Tools in a list: where each stands, and how much of its next gate is met. */
export function ToolRows({ tools, level = 2 }: ToolRowsProps) {
  const { t } = useTranslation('incubation')
  return (
    <Rows
      level={level}
      rows={tools.map(
        ({ slug, name, summary, language, stage, since, gate, thread, forWhom, ...origin }) => ({
          key: slug,
          title: name,
          href: `/tools/${slug}`,
          by: (
            <>
              <Words language={language}>{summary}</Words>
              {forWhom && <ForWhomLine said={forWhom} />}
              <p>
                <Origin tool={origin} />
              </p>
            </>
          ),
          cells: [
            <div key="stage" className="stack stack--tight">
              <StageChip stage={stage} />
              <p className="faint">{t('list.since', { day: since })}</p>
            </div>,
            <div key="gate" className="stack stack--tight">
              {thread && <ThreadRow {...thread} />}
              {gate && (
                <>
                  <Cells
                    size="small"
                    cells={measure({ has: gate.met, of: gate.of })}
                    label={t('list.criteriaMet', { met: gate.met, of: gate.of })}
                    shown
                  />
                  <p className="faint">{t('list.towards', { stage: t(`stages.${gate.next}`) })}</p>
                </>
              )}
            </div>,
          ],
        }),
      )}
    />
  )
}
