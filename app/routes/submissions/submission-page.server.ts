import { readTitleOf } from '~/domains/challenges/read-titles.server'
import { listSelectable } from '~/domains/incubation/list-selectable.server'
import { areResultsOut } from '~/domains/judging/queries-results.server'
import { findDeed } from '~/domains/audit/queries.server'
import { canReadFeedback } from '~/domains/judging/policy'
import { findThread } from '~/domains/overview/find-thread.server'
import type { Visit } from '~/domains/people/visit'
import { answersOf } from '~/domains/submissions/answers'
import { canHandIn } from '~/domains/submissions/policy'
import { listHandInDatasets } from '~/domains/submissions/queries-datasets.server'
import { findHandIn, listHandIns } from '~/domains/submissions/queries-versions.server'
import { change, unlink, withdraw } from '~/domains/submissions/rules'
import { shownReceipt } from '~/domains/submissions/shown-receipt'
import { seenSubmission } from '~/domains/submissions/submission-access.server'
import { translator } from '~/locales/translator.server'
import { renderMarkdown } from '~/platform/markdown'
import { formatInstant, formatMoment } from '~/shared/instants'
import { teamPlaceOf } from './own.server'
import { juryFactsOf, repositoryOf } from './submission-repository.server'
import { timingOf } from './submission-timing.server'
import { publicPage } from '~/routes/page-picture.server'

/** All that the page of a submission shows to this reader: the version asked for, else the one that counts. */
export async function loadSubmission(visit: Visit, request: Request, asked: string | undefined) {
  const { submission, standing } = await seenSubmission(visit, asked, areResultsOut)
  const { now, language, viewer } = visit
  const { id, state, timeZone, lockedVersion, teamName } = submission
  const t = translator(language)
  const challenge = await readTitleOf(submission, language)
  const versions = await listHandIns(id)
  const counts = lockedVersion ?? versions[0]?.number ?? null
  const wanted = Number(new URL(request.url).searchParams.get('version')) || counts
  const shown = versions.length > 0 ? await findHandIn(id, wanted ?? counts) : undefined
  const isMember = canHandIn(viewer, standing)
  const isOpen = change(state, submission, now).ok
  const isOld = shown !== undefined && shown.number !== counts
  const frozen = isOpen && !isOld ? undefined : shown
  const datasets = shown ? await listHandInDatasets(id, shown.number) : []
  const entry = shown && (await findDeed('submission.hand-in', `${id}/${shown.number}`))
  const answers = shown?.answers ?? (isMember ? submission.answers : null)
  return {
    page: publicPage({
      title: t('submissions:page.title', { team: teamName }),
      description: t('submissions:page.description', {
        team: teamName,
        challenge: challenge.title,
      }),
    }),
    team: teamPlaceOf(submission),
    challenge,
    submission: {
      id,
      state,
      number: counts,
      timing: timingOf(submission, counts !== null, visit),
      mayHandIn: isMember && isOpen,
      repositoryErased: submission.repositoryErasedAt !== null,
      mayReadFeedback: canReadFeedback(viewer, { isMember, ...standing }) && standing.isPublic,
      mayIncubate:
        standing.isPublic &&
        (await listSelectable(viewer, submission.datathonId, language)).some(
          (winner) => winner.id === id && !winner.deserted,
        ),
      mayWithdraw: isMember && withdraw(state, submission, now).ok,
      mayUnlink: isMember && unlink(state, versions.length, submission, now).ok,
    },
    thread: await findThread({ submissionId: id }, visit),
    repository: repositoryOf(submission, frozen, datasets.length, visit),
    jury: await juryFactsOf(submission, frozen, versions, language),
    answers: answers && {
      title: answers.title,
      language: shown?.language ?? submission.language,
      texts: answersOf(
        Object.fromEntries(
          Object.entries(answers).map(([key, text]) => [key, text && renderMarkdown(text)]),
        ),
      ),
    },
    datasets,
    picture: submission.pictureFileId ? submission.pictureWords : null,
    shown: shown && {
      number: shown.number,
      isOld,
      /** Who handed it in reads the receipt before all else; everybody else what was handed in. */
      comesFirst: isMember,
      receipt: shownReceipt(shown, submission, entry?.number ?? null, language),
    },
    versions: versions.map(({ number, handedInAt }) => ({
      number,
      when: formatMoment(handedInAt, timeZone, language),
    })),
    close: {
      state,
      closes: formatInstant(submission.submissionsCloseAt, timeZone, language),
      isOver: submission.submissionsCloseAt <= now,
      lockedVersion,
      archive:
        lockedVersion !== null && (await findHandIn(id, lockedVersion))?.archiveFileId
          ? `/submissions/${id}/files/archive`
          : null,
    },
  }
}
