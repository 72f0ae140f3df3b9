import { useTranslation } from 'react-i18next'
import { Stages } from '~/ui/stages'
import { path, type Stage } from '../rules'

export interface ToolStagesProps {
  stage: Stage
  /** The day on which the tool came to each stage of the path, where it did. */
  days: Partial<Record<Stage, string>>
  /** How much the gate ahead still asks for. */
  gate: { missing: number; of: number } | null
}

/** The way through incubation: when each stage was reached, and what the next one still takes. */
export function ToolStages({ stage, days, gate }: ToolStagesProps) {
  const { t } = useTranslation('incubation')
  const reached = path.filter((step) => days[step] !== undefined).length
  const fact = (step: Stage, index: number) => {
    const day = days[step]
    if (day && index + 1 === reached && index > 0) return t('tool.since', { day })
    if (day) return index === 0 ? day : t('tool.passed', { day })
    if (!gate || index !== reached) return undefined
    return gate.missing === 0
      ? t('tool.complete', { of: gate.of })
      : t('tool.missing', { count: gate.missing, of: gate.of })
  }
  return (
    <Stages
      at={reached}
      stopped={stage === 'stopped'}
      stages={path.map((step, index) => ({
        name: t(`stageHeads.${step}`),
        fact: fact(step, index),
      }))}
    />
  )
}
