import { useTranslation } from 'react-i18next'
import { Words } from '~/ui/words'
import type { ShownText, ShownTrace } from '../shown-trace'

export interface MarkedTextProps extends ShownText {
  /** All that is numbered on the page, in its order. */
  numbered: ShownTrace[]
}

/** A text with what could point at somebody marked; its number and kind stand in words beside it, for eyes and ears. */
export function MarkedText({ text, language, traces, numbered }: MarkedTextProps) {
  const { t } = useTranslation('privacy')
  const ends = [0, ...traces.map(({ end }) => end)]
  return (
    <Words language={language}>
      {traces.map(({ key, kind, start, words }, place) => {
        const number = numbered.findIndex((each) => each.key === key) + 1
        return (
          <span key={start}>
            {text.slice(ends[place], start)}
            <mark className="trace">
              {words}{' '}
              <a className="trace__kind" href={`#decision-${key}`}>
                {t('choices.marked', { number, kind: t(`kinds.${kind}`) })}
              </a>
            </mark>
          </span>
        )
      })}
      {text.slice(ends.at(-1))}
    </Words>
  )
}
