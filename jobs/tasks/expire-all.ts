import { expireAll } from '~/domains/accountability/expire-all.server'
import { now, realTime } from '~/platform/clock'

/** Removes whatever has been kept for as long as the privacy notice says. */
export const expireAllTask = () => expireAll(now(), realTime())
