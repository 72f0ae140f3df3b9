import { z } from 'zod'
import { languages } from '~/shared/languages'
import { several } from '~/shared/several'
import { themes } from '~/shared/themes'
import { tooShort } from '~/shared/too-short'
import { isTimeZone } from '~/shared/instants'
import { countCharacters, passwordLength } from './password-rules'
import { instanceRoles, sectors, skills, spokenLanguages } from './rules'

export const email = z
  .string({ error: 'required' })
  .trim()
  .toLowerCase()
  .max(254, 'too-long')
  .regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, 'not-an-email')

/** Whether it can be guessed is told by `choosePassword`. */
const newPassword = z.string({ error: 'required' }).superRefine((password, context) => {
  const length = countCharacters(password)
  if (length < passwordLength.least) context.addIssue('password-too-short')
  if (length > passwordLength.most) context.addIssue('password-too-long')
})

export const handle = z
  .string({ error: 'required' })
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$/, 'not-a-handle')

export const signUpForm = z.object({
  email,
  password: newPassword,
  handle,
  notice: z.literal('on', 'notice-not-accepted'),
  /** Voluntary, and unticked until somebody ticks it. */
  news: z.literal('on', 'unreadable').optional(),
  /** Where somebody was going, such as an invitation to a team. */
  back: z.string('unreadable').optional(),
})

/** The address to which a code is sent again, corrected where it was mistyped. */
export const codeRequestForm = signUpForm.pick({ email: true })

export const githubSignUpForm = signUpForm.pick({ handle: true, notice: true, news: true })

export const signInForm = z.object({
  email,
  /** What is longer than any password is wrong before anything is computed. */
  password: z
    .string({ error: 'required' })
    .refine((text) => countCharacters(text) <= passwordLength.most, 'wrong-credentials'),
  back: z.string('unreadable').optional(),
})

export const codeForm = z.object({
  code: z
    .string({ error: 'required' })
    .transform((text) => text.replace(/\s/g, ''))
    .pipe(z.string('unreadable').regex(/^\d{6}$/, 'not-a-code')),
})

/** A code from paper, with or without its dashes. */
export const recoveryForm = z.object({
  code: z
    .string({ error: 'required' })
    .trim()
    .toLowerCase()
    .regex(/^([a-z2-7][\s-]*){12}$/, 'not-a-recovery-code'),
})

/** An app for codes or a passkey under a name to know it by. */
export const factorForm = z.object({
  name: z.string({ error: 'required' }).trim().min(1, 'required').max(60, 'too-long'),
})

/** What a browser answers with a key, as JSON. */
const keyAnswer = z.string({ error: 'required' }).max(20_000, 'too-long')

export const newPasskeyForm = factorForm.extend({ answer: keyAnswer })

export const passkeyForm = z.object({
  answer: keyAnswer,
  back: z.string('unreadable').optional(),
})

/** Who somebody is, said anew: one of the two is enough. */
export const proofForm = z
  .object({
    password: signInForm.shape.password.optional(),
    code: codeForm.shape.code.optional(),
  })
  .refine(({ password, code }) => password ?? code, { error: 'proof-missing', path: ['password'] })

export const recoveryCodesFile = z.object({
  codes: z.array(recoveryForm.shape.code, 'unreadable').min(1, 'required').max(20, 'unreadable'),
})

export const resetRequestForm = z.object({ email })
export const resetForm = z.object({ password: newPassword })

export const passwordForm = z.object({
  current: z
    .string({ error: 'required' })
    .refine((text) => countCharacters(text) <= passwordLength.most, 'password-wrong'),
  password: newPassword,
})

export const languageForm = z.object({
  language: z.enum(languages, 'not-a-choice'),
  back: z.string('unreadable').optional(),
})

export const profileForm = z.object({
  handle,
  introduction: z.string('unreadable').trim().max(2000, 'too-long').default(''),
  sector: z.enum(sectors, 'not-a-choice').optional(),
  skills: several(skills),
  hoursAvailable: z.coerce
    .number('not-a-number')
    .int('not-a-number')
    .min(0)
    .max(168, 'too-many-hours')
    .optional(),
  timeZone: z.string('not-a-time-zone').refine(isTimeZone, 'not-a-time-zone'),
  language: z.enum(languages, 'not-a-choice'),
  /** Whom a companion can accompany: in which languages and on which themes. None is all. */
  spokenLanguages: several(spokenLanguages),
  themes: several(themes),
})

export const roleForm = z.object({ handle, role: z.enum(instanceRoles, 'not-a-choice') })

export const lookUpForm = z.object({
  who: z
    .string({ error: 'required' })
    .trim()
    .toLowerCase()
    .min(2, tooShort(2))
    .max(254, 'too-long'),
})

export const suspensionForm = z.object({
  reason: z.string({ error: 'required' }).trim().min(3, tooShort(3)).max(1000, 'too-long'),
})

export const factorResetForm = z.object({
  howChecked: z.string({ error: 'required' }).trim().min(10, tooShort(10)).max(1000, 'too-long'),
})
