import type { LoaderFunctionArgs } from '@remix-run/node'
import { listUsableDatasets } from '~/domains/submissions/queries-datasets.server'
import { listHandIns } from '~/domains/submissions/queries-versions.server'
import { change } from '~/domains/submissions/rules'
import { translator } from '~/locales/translator.server'
import { formatInstant } from '~/shared/instants'
import { ownedBy, teamPlaceOf } from './own.server'

/** What the form of a hand-in shows, whether it is opened or comes back from either of its buttons. */
export async function loadHandIn({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { submission } = await ownedBy(visit, request, params.submission, 'submission.hand-in')
  const { id, state, timeZone, answers, datasetIds, repository, repositoryFacts } = submission
  const { now, language } = visit
  const tell = (at: Date) => formatInstant(at, timeZone, language)
  const t = translator(language)
  const again = (await listHandIns(id)).length > 0
  const closes = tell(submission.submissionsCloseAt)
  return {
    page: { title: t(again ? 'submissions:handIn.titleAgain' : 'submissions:handIn.title') },
    id,
    team: teamPlaceOf(submission),
    lead: t('submissions:handIn.lead', {
      repository: repository ?? '',
      branch: repositoryFacts?.defaultBranch ?? '',
      date: closes,
    }),
    closed: change(state, submission, now).ok ? null : closes,
    notYet:
      now < submission.startsAt
        ? t('submissions:handIn.notStartedHint', { date: tell(submission.startsAt) })
        : null,
    saved: { ...answers, datasets: datasetIds },
    datasets: await listUsableDatasets(submission.challengeId),
    priorWork: submission.priorWork,
  }
}
