import { keepErasures } from '~/domains/accountability/kept-erasures.server'

/** Writes the list of deleted accounts beside the database, where a kill kept it from being written. */
export const keepErasuresTask = () => keepErasures()
