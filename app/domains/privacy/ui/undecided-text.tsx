import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import { Quote } from '~/ui/quote'
import { distinct, type ShownText } from '../shown-trace'
import { MarkedText } from './marked-text'
import { TraceChoices } from './trace-choices'

/** Inside the form of a text that came back: its words marked, and a choice for each. What was typed stands above. */
export function UndecidedText({ shown }: { shown: ShownText }) {
  const { t } = useTranslation('privacy')
  const traces = distinct([shown])
  return (
    <div className="stack">
      <Notice kind="needs" title={t('choices.title')}>
        <p>{t('choices.lead')}</p>
      </Notice>
      <Quote>
        <span className="typed">
          <MarkedText {...shown} numbered={traces} />
        </span>
      </Quote>
      <TraceChoices traces={traces} numbered={traces} />
      <p className="faint small">{t('choices.overlooked')}</p>
    </div>
  )
}
