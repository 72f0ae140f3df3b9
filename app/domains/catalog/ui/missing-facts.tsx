import { useTranslation } from 'react-i18next'
import { Cells, measure } from '~/ui/cells'
import { Notice } from '~/ui/notice'
import type { NeededFact } from '../facts'
import { missingByPart } from '../needed-parts'

/** Where in the form a missing fact is asked for. */
const places: Partial<Record<NeededFact, string>> = {
  needs: 'need-people',
  training: 'training-title-1',
  costs: 'cost-what-1',
}

export interface MissingFactsProps {
  missing: NeededFact[]
  /** The address of the form; none where it is on this page. */
  form?: string
}

/** By name what an entry still lacks, or that it lacks nothing. */
export function MissingFacts({ missing, form = '' }: MissingFactsProps) {
  const { t } = useTranslation('catalog')
  if (missing.length === 0) return <Notice kind="done" title={t('edit.whole')} />
  return (
    <Notice kind="needs" title={t('edit.missing', { count: missing.length })}>
      <dl className="missing-parts">
        {missingByPart(missing).map(({ part, missing, of }) => (
          <div key={part}>
            <dt>
              {t(`formParts.${part}`)}{' '}
              <Cells
                size="small"
                shown
                cells={measure({ has: of - missing.length, of })}
                label={t('edit.partHas', { has: of - missing.length, of })}
              />
            </dt>
            <dd>
              {missing.map((key, index) => (
                <span key={key}>
                  {index > 0 && ' · '}
                  <a href={`${form}#entry-${places[key] ?? key}`}>{t(`missing.${key}`)}</a>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  )
}
