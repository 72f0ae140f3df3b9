import { sweepFiles } from '~/domains/files/sweep-files.server'
import { realTime } from '~/platform/clock'

/** Removes bytes that a kill or a refused form left behind. */
export const sweepFilesTask = () => sweepFiles(realTime())
