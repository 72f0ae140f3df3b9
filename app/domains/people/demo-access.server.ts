import { settings } from '~/platform/env'
import { hasRole, type Viewer } from './rules'

/** The pages under /dev: everybody's in a demo on one's own machine, the administrator's where others can reach it. */
export function canSeeDemoPages(viewer: Viewer | null): boolean {
  return settings.demo && (!settings.reachable || hasRole(viewer, 'administrator'))
}
