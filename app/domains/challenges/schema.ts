import { z } from 'zod'
import { longestAnnex } from './annex'
import { several } from '~/shared/several'
import { tooShort } from '~/shared/too-short'
import { themes } from '~/shared/themes'
import { skills } from '../people/rules'
import { longestNote, longestText } from './answers'
import { levels } from './capacity-profile'
import { findQuestion, isSectionKey, type KeyedQuestion, type QuestionKey } from './questions'
import { readNumber } from './read-number'
import { longestReuseReason } from './reuse'
import { briefLanguages, longestDeclineReason } from './rules'
import { canonicalTag } from './translations'

const longestTitle = 140

/** Of this opening of the form: sent twice, it writes once. What comes by mail has none. */
const once = z.uuid('unreadable').optional()

const facts = {
  title: z.string({ error: 'required' }).trim().min(3, tooShort(3)).max(longestTitle, 'too-long'),
  theme: z.enum(themes, 'not-a-choice'),
  language: z.enum(briefLanguages, 'not-a-choice'),
}

/** Organisation and datathon come as slugs; the datathon may be left to whoever reviews. */
export const newChallengeForm = z.object({
  ...facts,
  organization: z.string('not-a-choice'),
  datathon: z.string('unreadable').optional(),
  once,
})

export const factsForm = z.object(facts)

/** The answers to the questions that a form shows. Nothing is required in a draft; what is typed must fit. */
export function answersForm(asked: KeyedQuestion[]) {
  const shape = Object.fromEntries(asked.flatMap((question) => Object.entries(fields(question))))
  return z.object(shape).superRefine((sent, context) => {
    // Words beside a choice that nobody made have no place to be kept: they come back, and so does the question.
    for (const { key, kind } of asked)
      if (kind === 'level' && sent[`${key}-note`] && sent[key] === undefined)
        context.addIssue({ code: 'custom', path: [key], message: 'words-without-choice' })
  })
}

function fields(question: KeyedQuestion): Record<string, z.ZodType> {
  const { key, kind } = question
  const unknown = { [`${key}-unknown`]: z.literal('on', 'not-a-choice').optional() }
  if (kind === 'level') {
    return {
      [key]: z.enum([...levels.map(String), 'unknown'], 'not-a-choice').optional(),
      [`${key}-note`]: z.string('unreadable').trim().max(longestNote, 'too-long').optional(),
    }
  }
  if (kind === 'skills') return { ...unknown, [key]: several(skills) }
  if (kind === 'text')
    return {
      ...unknown,
      [key]: z.string('unreadable').trim().max(longestText, 'too-long').optional(),
    }
  return { ...unknown, [key]: numberUpTo(question.most).optional() }
}

const numberUpTo = (most: number) =>
  z
    .string('unreadable')
    .transform(readNumber)
    .pipe(z.number('not-a-number').min(0, 'negative').max(most, largerThan(most)))

/** Which number fits is said, written as in Mexico and in English. */
const largerThan = (most: number) => `larger-than:${most.toLocaleString('en-US')}`

/** On a section as a whole, or on one of its questions. */
export const commentForm = z
  .object({
    section: z.string('not-a-choice').refine(isSectionKey, 'not-a-choice'),
    question: z.string('not-a-choice').optional(),
    body: z.string({ error: 'required' }).trim().max(4000, 'too-long'),
    once,
  })
  .refine(
    ({ section, question }) =>
      question === undefined || findQuestion(question)?.section === section,
    { path: ['question'], message: 'not-a-choice' },
  )

/** What is answered to a reviewer's comment. */
export const replyForm = z.object({
  body: z.string({ error: 'required' }).trim().max(8000, 'too-long'),
  once,
})

/** Why the do-no-harm section is risky, or is not any more. */
export const harmForm = z.object({
  reason: z.string({ error: 'required' }).trim().min(3, tooShort(3)).max(2000, 'too-long'),
})

/** The answer that is approved, in the words that the page showed. */
export const approvalForm = z.object({
  question: z
    .string('not-a-choice')
    .transform((key) => findQuestion(key)?.key)
    .pipe(z.custom<QuestionKey>((key) => key !== undefined, 'not-a-choice')),
  version: z.string('unreadable').regex(/^[0-9a-f]{64}$/, 'unreadable'),
})

export const organizationOfBriefForm = z.object({
  organization: z.string({ error: 'required' }).max(70, 'not-a-choice'),
})

/** Why none of the tools that were found serves, and the ids of those that the page showed. */
export const reviewRequestForm = z.object({
  reason: z.string('unreadable').trim().max(longestReuseReason, 'too-long').default(''),
  seen: z.array(z.string('unreadable'), 'unreadable').max(20, 'unreadable').default([]),
  /** Pressed instead of writing a reason. */
  alike: z.literal('none', 'unreadable').optional(),
})

/** Where a brief is published: a datathon's slug and a track's id, `prisiones/5f0c…`. */
export const publicationForm = z.object({ place: z.string({ error: 'required' }) })

export const versionForm = z.object({
  changeNote: z.string({ error: 'required' }).trim().min(3, tooShort(3)).max(500, 'too-long'),
  /** The version whose differences the page showed. */
  from: z.coerce.number().int().optional().catch(undefined),
})

export const questionForm = z.object({
  body: z.string({ error: 'required' }).trim().min(3, tooShort(3)).max(2000, 'longer-than:2000'),
  once,
})

export const answerForm = z.object({
  answer: z.string({ error: 'required' }).trim().max(8000, 'longer-than:8000'),
  clarification: z.literal('on', 'not-a-choice').optional(),
  /** Which answer stood there when the page was opened; none where it is absent. */
  seen: z.string('unreadable').max(40, 'too-long').default(''),
})

export const followingForm = z.object({ following: z.enum(['on', 'off'], 'not-a-choice') })

export const datasetsForm = z.object({
  datasets: z.array(z.string('unreadable'), 'unreadable').max(100, 'unreadable').default([]),
  /** Those that were named when the page was opened. */
  seen: z.array(z.string('unreadable'), 'unreadable').max(100, 'unreadable').default([]),
})

/** A language to translate into: one of those offered, or another by its tag. */
export const newTranslationForm = z
  .object({
    language: z.string('unreadable').max(35, 'not-a-language').optional(),
    other: z.string('unreadable').trim().max(35, 'not-a-language').optional(),
  })
  .transform(({ language, other }) => canonicalTag(other || language || ''))
  .refine((tag): tag is string => tag !== null, { path: ['other'], message: 'not-a-language' })

/** Texts of a brief in another language, by the field that each translates. */
export function translationForm(texts: { field: string }[]) {
  const text = (most: number) => z.string('unreadable').trim().max(most, 'too-long').optional()
  return z.object(
    Object.fromEntries(
      texts.flatMap(({ field }): [string, z.ZodType][] => [
        [field, text(field === 'title' ? longestTitle : longestText)],
        [`${field}-current`, z.literal('on', 'not-a-choice').optional()],
      ]),
    ),
  )
}

/** What the organisation decides on in a language, as the page showed it, and what of it is not well said. */
export const translationDecisionForm = z.object({
  version: z.string('unreadable').regex(/^[0-9a-f]{64}$/, 'unreadable'),
  reason: z.string('unreadable').trim().max(longestDeclineReason, 'too-long').default(''),
})

/** The voice that is taken away, as the page played it. */
export const droppedVoiceForm = z.object({ voice: z.uuid('unreadable') })

/** What is told only to teams to which it is opened; empty, there is none. */
export const annexForm = z.object({
  text: z.string('unreadable').max(longestAnnex, 'too-long').default(''),
})

/** The team that an annex is opened or closed to, by its slug. */
export const annexTeamForm = z.object({ team: z.string('unreadable').min(1, 'required') })
