import { useForeign } from './use-foreign'

export interface ProseProps {
  html: string
  /** In which it was written, where that is known. */
  language?: string | null
}

/** A text to read, as `renderMarkdown` of `platform/markdown` has made it safe. Nothing else may be handed in. */
export function Prose({ html, language }: ProseProps) {
  const lang = useForeign()(language)
  // The one place where HTML is put in as it is: no element of it comes from what somebody typed.
  // oxlint-disable-next-line react/no-danger
  return <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
}
