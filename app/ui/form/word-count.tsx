import { useTranslation } from 'react-i18next'

export interface WordRange {
  least: number
  most: number
}

export const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length

/**
 * How long an answer is so far, over the range that usually does. It advises; it forbids nothing. Of nothing it counts
 * nothing: without a script that would stand there while somebody types.
 */
export function WordCount({ id, words, range }: { id: string; words: number; range: WordRange }) {
  const { t } = useTranslation('ui')
  const share = (count: number) => `${Math.min(100, (count / (range.most * 1.5)) * 100)}%`
  const start = (range.least / (range.most * 1.5)) * 100
  return (
    <div className="word-count">
      <p className="faint small" id={id}>
        {words === 0
          ? t('usuallyWords', { ...range })
          : `${t('words', { count: words })} ${t('usually', { ...range })}`}
      </p>
      <svg className="word-count__bar" width="100%" height="12" aria-hidden="true">
        <rect className="word-count__track" width="100%" height="6" />
        <rect className="word-count__words" width={share(words)} height="6" />
        <rect
          className="word-count__range"
          x={`${start}%`}
          y="9"
          width={`${200 / 3 - start}%`}
          height="3"
        />
      </svg>
    </div>
  )
}
