import { useTranslation } from 'react-i18next'
import type { ToldReuse } from '~/domains/challenges/reuse'
import { Part } from '~/ui/part'
import { Quote } from '~/ui/quote'
import { Unfold } from '~/ui/unfold'
import { Words } from '~/ui/words'
import { FoundTools } from './found-tools'

export interface ReuseRecordProps {
  record: ToldReuse
  /** In which the brief is written. */
  language: string
}

/** What existed when a brief was sent, as it stood then, and why it does not serve. */
export function ReuseRecord({ record, language }: ReuseRecordProps) {
  const { found, hidden, reason, day } = record
  const { t } = useTranslation('catalog')
  const count = found.length + hidden
  return (
    <Part title={t('mayServe.recordTitle')} id="reuse">
      <p>{t('mayServe.looked', { count, day })}</p>
      {reason && (
        <Quote>
          <span className="typed">
            <Words language={language}>{reason}</Words>
          </span>
        </Quote>
      )}
      {found.length > 0 && (
        <Unfold title={t('mayServe.recordTools', { count: found.length })}>
          <FoundTools tools={found} />
        </Unfold>
      )}
      {hidden > 0 && <p className="faint">{t('mayServe.hidden', { count: hidden })}</p>}
    </Part>
  )
}
