import { Fragment } from 'react'
import { partsOf } from '~/shared/quoted'
import { Words } from '~/ui/words'

/** Why somebody is asked to sign in; the title in it with its language. */
export function WhySignIn({
  why: { text, language },
}: {
  why: { text: string; language?: string }
}) {
  return partsOf(text).map(({ text: said, isQuote }, at) => (
    <Fragment key={at}>{isQuote ? <Words language={language}>{said}</Words> : said}</Fragment>
  ))
}
