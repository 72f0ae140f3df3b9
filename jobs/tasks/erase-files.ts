import { eraseFiles } from '~/domains/files/erase-files.server'

/** Removes the bytes of files whose rows went with an account. Asked for at once, and every hour until none is left. */
export const eraseFilesTask = () => eraseFiles()
