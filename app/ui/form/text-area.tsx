import { useState } from 'react'
import { FieldFrame } from './field-frame'
import { controlProps, fieldId, startText, type FieldProps } from './field-source'
import { countWords, WordCount, type WordRange } from './word-count'

export interface TextAreaProps extends FieldProps {
  rows?: number
  /** How many words usually do; shows those written so far. */
  words?: WordRange
  /** In characters, where the form's own constraint does not say it: the browser takes no more. */
  longest?: number
  /** What is typed there is in this language, where it is not the page's. */
  language?: string
}

/** Several lines. Without JavaScript the count is that of what was last saved. */
export function TextArea({ field, rows = 5, words, longest, language, ...frame }: TextAreaProps) {
  const start = startText(field) ?? ''
  const [count, setCount] = useState(countWords(start))
  const countId = `${fieldId(field)}-words`
  const control = controlProps(field, frame.hint)
  const described = [control['aria-describedby'], words && countId].filter(Boolean).join(' ')
  return (
    <FieldFrame field={field} {...frame}>
      <textarea
        key={field.key}
        {...control}
        aria-describedby={described || undefined}
        className="control"
        rows={rows}
        lang={language}
        defaultValue={start}
        minLength={field.minLength}
        maxLength={longest ?? field.maxLength}
        onInput={words && ((event) => setCount(countWords(event.currentTarget.value)))}
      />
      {words && <WordCount id={countId} words={count} range={words} />}
    </FieldFrame>
  )
}
