import { deleteMailedAnswers } from './queries-mailed-answers.server'
import { mailedAnswerDays } from './rules'

/** Forgets what came by mail as answers to questions; what was published stays where it is. */
export async function expireMailedAnswers(now: Date): Promise<void> {
  await deleteMailedAnswers(new Date(now.getTime() - mailedAnswerDays * 24 * 3_600_000))
}
