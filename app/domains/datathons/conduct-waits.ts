import type { Notice } from '../notifications/rules'

/** All that a notice says of a report: that something waits. No text, no datathon, no name. */
export const conductWaits: Notice = { kind: 'conduct-waits', facts: {}, path: '/conduct/handling' }
