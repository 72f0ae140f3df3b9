import type { ThreadState } from '~/ui/thread/stage'
import { Thread } from '~/ui/thread/thread'

/** The thread of a piece of work, as `findThread` tells it: right under the title of each of its objects. */
export function WorkThread({ thread }: { thread: ThreadState | null }) {
  return thread && <Thread {...thread} />
}
