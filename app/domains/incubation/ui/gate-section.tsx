import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import { Unfold } from '~/ui/unfold'
import type { Gate } from '../rules'
import { GateTable, type GateRow, type GateTableProps } from './gate-table'

export interface GateSectionProps {
  tool: string
  gate: { next: Gate; missing: number; rows: GateRow[] }
  may: GateTableProps['may']
}

/** The gate ahead: what it still takes first, what is met behind it. */
export function GateSection({ tool, gate: { next, missing, rows }, may }: GateSectionProps) {
  const { t } = useTranslation('incubation')
  const stage = t(`stages.${next}`)
  const open = rows.filter(({ state }) => state !== 'met')
  const met = rows.filter(({ state }) => state === 'met')
  return (
    <>
      {missing > 0 ? (
        <Notice
          kind={may.work || may.decide ? 'needs' : 'info'}
          title={t('tool.missingTitle', { count: missing, stage })}
        >
          {t('tool.whoDecides')}
        </Notice>
      ) : (
        <Notice kind="done" title={t('tool.openTitle', { stage })}>
          {t('tool.openText')} {t('tool.whoDecides')}
        </Notice>
      )}
      {next === 'published' && <p className="small faint">{t('tool.allKinds')}.</p>}
      {open.length > 0 && <GateTable tool={tool} gate={next} rows={open} may={may} />}
      {met.length > 0 && (
        <Unfold title={t('tool.met', { count: met.length })} open={open.length === 0}>
          <GateTable tool={tool} gate={next} rows={met} may={may} />
        </Unfold>
      )}
    </>
  )
}
