import { z } from 'zod'
import { themes } from '~/shared/themes'
import { tooShort } from '~/shared/too-short'
import { handle } from '../people/schema'
import { longestText, needLanguages } from './rules'

const told = z.string('unreadable').trim().max(longestText, 'too-long').default('')
/** A note of voice that an earlier try of this form brought, sealed. */
const kept = z.string('unreadable').max(2000, 'too-long').optional()

/** Three questions; what is left out of one may be in its note of voice, which comes beside. */
export const needForm = z.object({
  happens: told,
  whom: told,
  different: told,
  // The names of files that came with it; what they hold is looked at apart.
  'happens-voice': kept,
  'whom-voice': kept,
  'different-voice': kept,
  'happens-kept': kept,
  'whom-kept': kept,
  'different-kept': kept,
  language: z.enum(needLanguages, 'not-a-choice').optional(),
  theme: z.enum(themes, 'not-a-choice').optional(),
  /** The page was drawn for somebody who was signed in. */
  account: z.literal('on', 'unreadable').optional(),
  /** Of this telling: sent twice it is one need. */
  once: z.uuid('unreadable'),
})

/** Other words for a need that was told. */
export const correctionForm = z.object({
  happens: told,
  whom: told,
  different: told,
  language: z.enum(needLanguages, 'not-a-choice'),
  theme: z.enum(themes, 'not-a-choice').optional(),
  /** Of the words that stood there when the form was drawn. */
  seen: z.string('unreadable').max(100, 'unreadable'),
})

export const needKeyForm = z.object({
  key: z.string({ error: 'required' }).max(500, 'too-long'),
})

export const needMessageForm = z.object({
  body: z.string({ error: 'required' }).trim().min(1, 'required').max(longestText, 'too-long'),
  /** Of this writing: sent twice it is one message. */
  once: z.uuid('unreadable'),
  /** Since when whoever it was written to, or by, had accompanied the need. */
  since: z.string('unreadable').max(40, 'unreadable').default(''),
})

export const handOverForm = z.object({ companion: handle })

const words = z.string({ error: 'required' }).trim().min(10, tooShort(10)).max(4000, 'too-long')

/** Why there will be no brief, and which tools of the catalog already serve, by slug. */
export const otherwiseForm = z.object({
  outcome: words,
  tools: z.array(z.string('unreadable').max(70, 'unreadable'), 'unreadable').max(20).default([]),
})

export const needClosureForm = z.object({ outcome: words })

/** Everybody may read it: agreed to in so many words, after reading what stands there. */
export const showingForm = z.object({
  agreed: z.literal('on', 'show-not-agreed'),
})

export const voiceKeepingForm = z.object({
  keeps: z.literal('on', 'not-a-choice').optional(),
})
