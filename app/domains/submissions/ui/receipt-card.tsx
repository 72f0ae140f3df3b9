import { useTranslation } from 'react-i18next'
import { Receipt } from '~/ui/receipt'

export interface ShownReceipt {
  code: string
  /** To the second, and the zone by its name. */
  received: string
  zone: string
  /** Null where it was erased with the account that linked it. */
  repository: string | null
  commit: string
  /** When GitHub last told of this commit, where it did not answer at the moment. */
  knownSince: string | null
  /** In groups of four. */
  hash: string
  entry: number | null
}

/** The proof of what was handed in and when. */
export function ReceiptCard({ receipt, check }: { receipt: ShownReceipt; check?: boolean }) {
  const { t } = useTranslation('submissions')
  const { code, received, zone, repository, commit, knownSince, hash, entry } = receipt
  return (
    <Receipt
      title={t('receipt.title', { code })}
      facts={[
        {
          term: t('receipt.received'),
          fact: (
            <>
              <b>{received}</b>
              <br />
              <span className="small">{zone}</span>
            </>
          ),
        },
        { term: t('receipt.repository'), fact: repository ?? t('receipt.repositoryErased') },
        {
          term: t('receipt.commit'),
          fact: (
            <>
              <code>{commit}</code>
              {knownSince && (
                <>
                  <br />
                  <span className="small">{t('receipt.knownSince', { date: knownSince })}</span>
                </>
              )}
            </>
          ),
        },
        { term: t('receipt.hash'), fact: <code>{hash}</code> },
        {
          term: t('receipt.record'),
          fact: (
            <>
              {entry !== null && t('receipt.entry', { number: entry })}{' '}
              {check && <a href={`/verify/${code}`}>{t('receipt.check')}</a>}
            </>
          ),
        },
      ]}
    />
  )
}
