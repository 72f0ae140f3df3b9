import { useTranslation } from 'react-i18next'
import { KindSwatch, type Kind } from '~/ui/charts/kinds'
import type { EffortKind } from '../rules'

/** The four kinds of work as the charts name them. */
export const chartKind: Record<EffortKind, Kind> = {
  design: 'design',
  adoption: 'adoption',
  'capacity-building': 'capacity',
  'follow-up': 'follow-up',
}

/** A kind of work by its pattern, with its name for those who do not see it. */
export function KindSign({ kind }: { kind: EffortKind }) {
  const { t } = useTranslation('incubation')
  return (
    <>
      <KindSwatch kind={chartKind[kind]} />
      <span className="for-ears">{t(`kinds.${kind}`)}</span>
    </>
  )
}

/** A kind of work by its pattern and its name. */
export function KindWord({ kind }: { kind: EffortKind }) {
  const { t } = useTranslation('incubation')
  return (
    <span className="kind-word">
      <KindSwatch kind={chartKind[kind]} /> {t(`kinds.${kind}`)}
    </span>
  )
}
