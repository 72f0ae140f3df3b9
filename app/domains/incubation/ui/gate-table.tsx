import { useTranslation } from 'react-i18next'
import { Table } from '~/ui/table'
import type { CriterionKey } from '../criteria'
import type { CriterionState } from '../gate'
import type { EffortKind, Gate } from '../rules'
import { CriterionChip } from './criterion-chip'
import { KindWord } from './kind-sign'
import { KnownLine, type ToldKnown } from './known-line'

export interface GateRow {
  key: CriterionKey
  kind: EffortKind | null
  state: CriterionState
  evidence: number
  /** When it was decided, until when that holds, and why: the reason for those who work on the tool alone. */
  decidedOn: string | null
  validUntil: string | null
  reason: string | null
  /** What was read of the repository that speaks against it being met. */
  contradiction: ToldKnown | null
}

export interface GateTableProps {
  tool: string
  gate: Gate
  rows: GateRow[]
  /** What this reader may do about it. */
  may: { read: boolean; work: boolean; decide: boolean }
}

/** What a gate asks for, what is missing first. */
export function GateTable({ tool, gate, rows, may }: GateTableProps) {
  const { t } = useTranslation('incubation')
  const stage = t(`stages.${gate}`)
  return (
    <Table
      on="blocks"
      names={2}
      caption={t('tool.criterion', { stage })}
      columns={[
        { head: t('tool.state'), plain: true },
        { head: t('balance.kind'), plain: true },
        { head: t('tool.criterion', { stage }) },
        { head: t('tool.evidence'), plain: true },
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [
          <CriterionChip key="state" state={row.state} may={may} />,
          row.kind && <KindWord key="kind" kind={row.kind} />,
          <div key="name">
            {t(`criteria.${row.key}.name`)}
            <GateNote row={row} />
            <KnownLine known={row.contradiction} />
          </div>,
          <EvidenceLink key="evidence" tool={tool} row={row} may={may} />,
        ],
      }))}
    />
  )
}

/** Why it stands so: the reviewer's reason, else the day, else what would serve as evidence. */
function GateNote({ row }: { row: GateRow }) {
  const { t } = useTranslation('incubation')
  const { state, decidedOn, validUntil, reason } = row
  const words = {
    missing: t(`criteria.${row.key}.asks`),
    waiting: t('tool.evidenceCount', { count: row.evidence }),
    expired: validUntil && t('tool.expiredOn', { day: validUntil }),
    'not-met': reason ?? (decidedOn && t('tool.decidedOn', { day: decidedOn })),
    met: validUntil
      ? t('tool.validUntil', { day: validUntil })
      : decidedOn && t('tool.decidedOn', { day: decidedOn }),
  }[state]
  return <div className="table__note">{words}</div>
}

function EvidenceLink({
  tool,
  row,
  may,
}: { tool: string; row: GateRow } & Pick<GateTableProps, 'may'>) {
  const { t } = useTranslation('incubation')
  const name = t(`criteria.${row.key}.name`)
  if (row.evidence === 0 && !may.work) return t('tool.noEvidence')
  if (!may.read) return t('tool.evidenceCount', { count: row.evidence })
  const words =
    may.decide && row.state === 'waiting'
      ? t('tool.decide')
      : may.work && row.state !== 'met' && row.state !== 'waiting'
        ? t('tool.addEvidence')
        : t('tool.seeEvidence', { count: row.evidence })
  return (
    <a href={`/tools/${tool}/evidence/${row.key}`}>
      {words}
      <span className="for-ears">: {name}</span>
    </a>
  )
}
