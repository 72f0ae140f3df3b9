import { dropOldCopies } from '~/domains/files/copy-locally.server'

/** Removes copies of files that were made to be asked. */
export const dropOldCopiesTask = () => dropOldCopies()
