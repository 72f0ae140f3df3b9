import { useTranslation } from 'react-i18next'
import type { Finding } from '~/shared/tables'
import { Words } from '~/ui/words'
import { Findings } from './findings'

export interface QualityProps {
  findings: Finding[]
  /** What those who know the data say of it, a line for each thing. */
  knownProblems: string
  /** In which those are written. */
  language: string
}

/** What is wrong with a dataset: what people know of it first, then what a machine found. */
export function Quality({ findings, knownProblems, language }: QualityProps) {
  const { t } = useTranslation('datasets')
  const known = knownProblems.split(/\n+/).filter(Boolean)
  return (
    <div className="quality">
      {known.length > 0 && (
        <>
          <h3>{t('quality.told')}</h3>
          <ul className="list">
            {known.map((line) => (
              <li key={line}>
                <Words language={language}>{line}</Words>
              </li>
            ))}
          </ul>
        </>
      )}
      {known.length > 0 && findings.length > 0 && <h3>{t('quality.byMachine')}</h3>}
      {findings.length > 0 ? <Findings findings={findings} /> : <p>{t('quality.fine')}</p>}
    </div>
  )
}
