import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { Unfold } from '~/ui/unfold'
import type { Gate } from '../rules'
import { GateTable, type GateRow, type GateTableProps } from './gate-table'

export interface GateSectionProps {
  tool: string
  gate: { next: Gate; missing: number; rows: GateRow[] }
  may: GateTableProps['may'] & { describe: boolean }
  /** What the catalog entry lacks that the last gate asks for besides its criteria; null at the gates before it. */
  entryMissing: number | null
}

/** The gate ahead: what it still takes first, what is met behind it. */
export function GateSection({
  tool,
  gate: { next, missing, rows },
  may,
  entryMissing,
}: GateSectionProps) {
  const { t } = useTranslation('incubation')
  const stage = t(`stages.${next}`)
  const open = rows.filter(({ state }) => state !== 'met')
  const toDecide = open.filter(({ evidence }) => evidence > 0).length
  const met = rows.filter(({ state }) => state === 'met')
  return (
    <>
      {missing > 0 ? (
        <Notice
          kind={may.work || may.decide ? 'needs' : 'info'}
          title={t('tool.missingTitle', { count: missing, stage })}
        >
          {t('tool.whoDecides')} {entryMissing ? t('tool.entryToo') : null}
        </Notice>
      ) : entryMissing ? (
        <Notice kind="needs" title={t('tool.entryTitle', { count: entryMissing })}>
          {t('tool.entryText')}{' '}
          {may.describe && <a href={`/catalog/${tool}/edit`}>{t('tool.entryWrite')}</a>}
        </Notice>
      ) : (
        <Notice kind="done" title={t('tool.openTitle', { stage })}>
          {t('tool.openText')} {t('tool.whoDecides')}
        </Notice>
      )}
      {next === 'published' && <p className="small faint">{t('tool.allKinds')}.</p>}
      {may.decide && toDecide > 0 && (
        <p>
          <LinkButton href={`/tools/${tool}/decisions`}>
            {t('tool.decideAll', { count: toDecide })}
          </LinkButton>
        </p>
      )}
      {open.length > 0 && <GateTable tool={tool} gate={next} rows={open} may={may} />}
      {met.length > 0 && (
        <Unfold title={t('tool.met', { count: met.length })} open={open.length === 0}>
          <GateTable tool={tool} gate={next} rows={met} may={may} />
        </Unfold>
      )}
    </>
  )
}
