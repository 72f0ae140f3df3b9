import { z } from 'zod'

/** Several of a list's choices, each at most once in effect; what was sent more often than there are choices is no form of ours. */
export const several = <const Choice extends string>(choices: readonly Choice[]) =>
  z
    .array(z.enum(choices, 'not-a-choice'), 'unreadable')
    .max(choices.length, 'unreadable')
    .default([])
