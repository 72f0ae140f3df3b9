import { languages } from '~/shared/languages'
import { translator } from '~/locales/translator.server'
import type { Transaction } from 'db/client'
import { findQuestionPlace } from '../challenges/queries-takedown.server'
import { revealNotices } from '../notifications/queries-concealment.server'
import { pathOf, shownAt } from './takedown'

/** Every sentence that stands in the place of hidden words, in whatever language. */
const neutral = () =>
  languages.flatMap((language) => {
    const t = translator(language)
    return [t('reports:hiddenText'), t('reports:instead')]
  })

/** What people were told of a question or its answer says it again, once it is shown again. */
export async function tellAgain(questionId: string, trx: Transaction): Promise<void> {
  const question = await findQuestionPlace(questionId, trx)
  if (!question) return
  const { slug, body, answer } = question
  const place = { slug, question: questionId }
  const paths = [
    pathOf({ kind: 'question', ...place }),
    pathOf({ kind: 'answer', ...place }),
    shownAt(pathOf({ kind: 'question', ...place })),
  ]
  const said: Record<string, string> = { question: body }
  if (answer !== null) said.answer = answer
  await revealNotices(paths, said, neutral(), trx)
}
