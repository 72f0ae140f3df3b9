import { listOwnDeclined } from './queries-declined.server'
import {
  listFollowed,
  listOwnAnnexes,
  listOwnAnswers,
  listOwnApproved,
  listOwnChallengesWritten,
  listOwnLinks,
  listOwnOpenings,
  listOwnMailedAnswers,
  listOwnQuestions,
  listOwnQuestionsAnswered,
  listOwnReadings,
  listOwnBriefVoices,
  listOwnTranslations,
  listOwnVersions,
} from './queries-person.server'
import {
  listOwnComments,
  listOwnLifted,
  listOwnMadeReady,
  listOwnMarks,
  listOwnReplies,
  listOwnReuseReasons,
} from './queries-person-review.server'

/** What a person wrote in briefs and beside them. */
export async function exportPerson(personId: string) {
  return {
    challenges: await listOwnChallengesWritten(personId),
    answers: await listOwnAnswers(personId),
    approved: await listOwnApproved(personId),
    translations: await listOwnTranslations(personId),
    declinedTranslations: await listOwnDeclined(personId),
    voices: await listOwnBriefVoices(personId),
    versions: await listOwnVersions(personId),
    datasets: await listOwnLinks(personId),
    comments: await listOwnComments(personId),
    reuseReasons: await listOwnReuseReasons(personId),
    replies: await listOwnReplies(personId),
    harmMarks: await listOwnMarks(personId),
    harmMarksLifted: await listOwnLifted(personId),
    madeReady: await listOwnMadeReady(personId),
    questions: await listOwnQuestions(personId),
    questionsAnswered: await listOwnQuestionsAnswered(personId),
    annexes: await listOwnAnnexes(personId),
    annexesOpened: await listOwnOpenings(personId),
    annexesRead: await listOwnReadings(personId),
    mailedAnswers: await listOwnMailedAnswers(personId),
    followed: await listFollowed(personId),
  }
}
