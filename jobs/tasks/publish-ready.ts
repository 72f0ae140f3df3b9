import { publishReady } from '~/domains/challenges/publish-ready.server'
import { now } from '~/platform/clock'

/** Publishes the reviewed briefs of organisations that have been verified. */
export const publishReadyTask = () => publishReady(now())
