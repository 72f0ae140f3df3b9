import type { LoaderFunctionArgs } from '@remix-run/node'
import { shownProfileOf } from '~/domains/challenges/answers'
import { answeredQuestions } from '~/domains/challenges/public-question'
import { listLinkedDatasets } from '~/domains/challenges/queries-datasets.server'
import { findPublishedChallenge } from '~/domains/challenges/queries-published.server'
import { listQuestions } from '~/domains/challenges/queries-questions.server'
import { problem } from '~/platform/problem'
import { challengeEndpoint } from './challenge-shapes'
import { answer } from './endpoint'
import { publicChallenge, publicTranslations } from './public-challenge'
import { publicReuse } from './public-reuse.server'

export async function loader({ params: { slug = '' } }: LoaderFunctionArgs) {
  const found = await findPublishedChallenge(slug)
  if (!found) return problem(404, 'Not found', `There is no challenge "${slug}".`)
  const { answers, translations = {} } = found.content
  return answer(challengeEndpoint, {
    ...publicChallenge(found),
    answers,
    capacity: shownProfileOf(answers),
    translations: publicTranslations(found.slug, translations),
    reuse: await publicReuse(found.id),
    questions: answeredQuestions(await listQuestions(found.id)),
    datasets: await listLinkedDatasets(found.id),
  })
}
