import { useTranslation } from 'react-i18next'
import type { ShownProof } from '../shown-proof'
import { ProofFacts } from './proof-facts'

export interface EvidenceRowsProps {
  /** The address of the criterion's page, below which its files lie. */
  at: string
  /** `by` is null for somebody whose account is gone. */
  evidence: {
    id: string
    url: string | null
    file: { name: string; size: string } | null
    proof: ShownProof | null
    note: string
    by: string | null
    when: string
  }[]
}

/** What was brought for a criterion, the newest first. */
export function EvidenceRows({ at, evidence }: EvidenceRowsProps) {
  const { t } = useTranslation('incubation')
  return (
    <ul className="rows">
      {evidence.map(({ id, url, file, proof, note, by, when }) => (
        <li key={id} className="row">
          <div className="stack stack--tight">
            {url && (
              <p>
                <a href={url} rel="nofollow noopener">
                  {url}
                </a>
              </p>
            )}
            {file && (
              <p>
                <a href={`${at}/files/${id}`} download>
                  {file.name}
                </a>{' '}
                <span className="faint">{file.size}</span>
              </p>
            )}
            {proof && <ProofFacts proof={proof} />}
            {note && <p>{note}</p>}
            <p className="faint small">
              {t('evidencePage.by', { handle: by ?? t('evidencePage.someone'), when })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
