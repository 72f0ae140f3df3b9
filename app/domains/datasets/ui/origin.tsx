import { useTranslation } from 'react-i18next'
import { Facts } from '~/ui/facts'
import { Unknown } from '~/ui/unknown'
import { Words } from '~/ui/words'
import { licenceFacts, notStated } from '../licences'
import type { Sensitivity, UpdateFrequency } from '../rules'
import { LicenceName } from './licence-name'

export interface OriginProps {
  licence: string
  legalBasis: string
  sourceName: string
  sourceUrl: string | null
  method: string
  /** In which its texts are written. */
  language: string
  /** `de febrero de 2000 a 2014` */
  period: string
  geography: string
  updateFrequency: UpdateFrequency
  sensitivity: Sensitivity | null
  disclosure: string
}

/** Under which licence the data stands, where it comes from, and whether it could harm somebody. */
export function Origin(props: OriginProps) {
  const { t } = useTranslation('datasets')
  const { licence, legalBasis, sourceUrl, sensitivity } = props
  const { url } = licenceFacts(licence)
  const said = (text: string) => <Words language={props.language}>{text}</Words>
  const known = (text: string) => (text ? said(text) : <Unknown />)
  return (
    <Facts
      facts={[
        {
          term: t('origin.licence'),
          fact: (
            <>
              <LicenceName licence={licence} />
              {url && (
                <>
                  .{' '}
                  <a href={url} rel="nofollow noopener">
                    {t('origin.allows')}
                  </a>
                </>
              )}
              {licence === notStated && <> · {t('licences.notStatedHint')}</>}
            </>
          ),
        },
        ...(legalBasis ? [{ term: t('origin.legalBasis'), fact: said(legalBasis) }] : []),
        {
          term: t('origin.source'),
          fact: sourceUrl ? (
            <a href={sourceUrl} rel="nofollow noopener">
              {props.sourceName}
            </a>
          ) : (
            props.sourceName
          ),
        },
        { term: t('origin.method'), fact: known(props.method) },
        { term: t('origin.period'), fact: props.period || <Unknown /> },
        { term: t('origin.geography'), fact: known(props.geography) },
        { term: t('origin.frequency'), fact: t(`frequencies.${props.updateFrequency}`) },
        {
          term: t('origin.disclosure'),
          fact: sensitivity ? (
            <>
              {t('origin.disclosureOf', { level: t(`sensitivities.${sensitivity}`) })}{' '}
              {said(props.disclosure)}
            </>
          ) : (
            <Unknown />
          ),
        },
      ]}
    />
  )
}
