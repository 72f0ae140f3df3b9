import type { ColumnProfile, ShownProfile } from '~/shared/tables'

/** A column's profile without what only judges its quality and programs read. */
export function shownProfile(profile: ColumnProfile): ShownProfile {
  const { missing, distinct, least, greatest, median, frequent, histogram } = profile
  return { missing, distinct, least, greatest, median, frequent, histogram }
}
