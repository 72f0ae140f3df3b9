import { useTranslation } from 'react-i18next'
import type { Language } from '~/shared/languages'
import { formatNumber, formatShare } from '~/shared/numbers'
import { Facts } from '~/ui/facts'
import type { JoinKey } from '../join-keys'
import type { UseKind } from '../uses'
import { LicenceName } from './licence-name'

export interface DatasetFactsProps {
  label: string
  /** The version's day. */
  day: string
  rowCount: number
  columnCount: number
  licence: string
  joinKeys: Pick<JoinKey, 'kind' | 'share'>[]
  uses: { kind: UseKind }[]
}

/** The line of facts under a dataset's title. */
export function DatasetFacts(props: DatasetFactsProps) {
  const { t, i18n } = useTranslation('datasets')
  const language = i18n.language as Language
  const kinds = [...new Set(props.joinKeys.map(({ kind }) => kind))]
  const share = Math.min(...props.joinKeys.map((key) => key.share))
  const counts = (['challenge', 'submission', 'tool'] as const).flatMap((kind) => {
    const count = props.uses.filter((use) => use.kind === kind).length
    return count > 0 ? [t(`facts.${kind}`, { count })] : []
  })
  return (
    <Facts
      as="strip"
      facts={[
        {
          term: t('facts.version'),
          fact: (
            <>
              {props.label} <small>{props.day}</small>
            </>
          ),
        },
        {
          term: t('facts.size'),
          fact: `${formatNumber(props.rowCount, language)} × ${formatNumber(props.columnCount, language)}`,
        },
        { term: t('facts.licence'), fact: <LicenceName licence={props.licence} /> },
        {
          term: t('facts.joins'),
          fact:
            kinds.length > 0 ? (
              <>
                {kinds.map((kind) => t(`facts.${kind}`)).join(', ')}{' '}
                <small>{formatShare(share, language)}</small>
              </>
            ) : (
              t('facts.noJoins')
            ),
        },
        { term: t('facts.uses'), fact: counts.join(', ') || t('facts.nobody') },
      ]}
    />
  )
}
