import { translator } from '~/locales/translator.server'
import {
  findBriefPart,
  findRoots,
  findSubmissionPart,
  findToolPart,
  type WorkRef,
} from './queries-thread.server'
import { beganAt, reachOf, stages, type Stage } from './reach'
import { factsOf, stagePaths, type WorkParts } from './thread-parts'
import { stageWords, stoppedOn, type Reader } from './thread-words.server'

/**
 * Where a piece of work stands on its whole way, told to a reader: each stage with its page, where there is one that
 * anybody may see, and one fact. Null where nothing of the work exists.
 */
export async function findThread(ref: WorkRef, reader: Reader) {
  const roots = await findRoots(ref)
  if (!roots) return null
  const [brief, submission, tool] = await Promise.all([
    roots.challengeId === null ? undefined : findBriefPart(roots.challengeId),
    roots.submissionId === null ? undefined : findSubmissionPart(roots.submissionId),
    roots.toolId === null ? undefined : findToolPart(roots.toolId),
  ])
  const parts: WorkParts = { brief, submission, tool }
  const { at, state } = reachOf(factsOf(parts), reader.now)
  const stopped = state === 'stopped'
  const t = translator(reader.language)
  const words = stageWords(parts, reader, t)
  const here = stages[at - 1] as Stage
  if (stopped) words[here] = stoppedOn(parts, here, reader, t)
  const paths = stagePaths(parts)
  return {
    at,
    // A brief tells the need it answers; what was brought in as a tool passed none of the stages before.
    from: brief ? undefined : beganAt({ briefState: null }),
    stopped,
    stages: stages.map((stage, index) => ({
      name: t(`overview:stages.${stage}`),
      href: index < at ? paths[stage] : undefined,
      fact: words[stage],
      // The name of an award is its organisers' own words.
      language:
        stage === 'judging' && submission?.award && !(stopped && stage === here)
          ? submission.awardLanguage
          : undefined,
    })),
  }
}
