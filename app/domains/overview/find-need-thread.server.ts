import { translator } from '~/locales/translator.server'
import type { NeedState } from '../needs/rules'
import { findThread } from './find-thread.server'
import { reachOfNeed, stages } from './reach'
import type { Reader } from './thread-words.server'

/**
 * Where the work that began with a need stands: its brief's thread where that is public, else a thread that has not
 * left the need, or ended there.
 */
export async function findNeedThread(
  { need, challengeId }: { need: { state: NeedState; toldAt: Date }; challengeId: string | null },
  reader: Reader,
) {
  if (challengeId) return findThread({ challengeId }, reader)
  const t = translator(reader.language)
  const { at, state } = reachOfNeed(need, reader.now)
  return {
    at,
    from: undefined,
    stopped: state === 'stopped',
    stages: stages.map((stage, index) => ({
      name: t(`overview:stages.${stage}`),
      href: undefined,
      fact: index === 0 ? t(`overview:need.${need.state}`) : undefined,
      language: undefined,
    })),
  }
}
