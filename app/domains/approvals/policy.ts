import { hasRole, type Viewer } from '../people/rules'

/**
 * Who names a deputy: administrators and organisers, whose word others wait for.
 * @param organizes the viewer organises a datathon, which a later domain knows
 */
export function canNameDeputy(viewer: Viewer | null, organizes: boolean): boolean {
  return viewer !== null && (organizes || hasRole(viewer, 'administrator', 'organizer'))
}
