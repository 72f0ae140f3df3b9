import { z } from 'zod'
import { several } from '~/shared/several'
import { tooShort } from '~/shared/too-short'
import { skills } from '../people/rules'

const facts = {
  name: z.string({ error: 'required' }).trim().min(2, tooShort(2)).max(60, 'too-long'),
  introduction: z.string('unreadable').trim().max(2000, 'too-long').default(''),
  skillsWanted: several(skills),
}

export const teamForm = z.object(facts)

export const invitationForm = z.object({
  places: z.coerce.number('not-a-number').int('not-a-number').min(1, 'out-of-range').max(50),
})

/** The handle of the member who leads from now on. */
export const leadForm = z.object({ lead: z.string({ error: 'not-a-choice' }) })

/** What a team says to whoever asked for a place. */
export const requestAnswer = z.object({
  answer: z.enum(['give', 'decline'], { error: 'not-a-choice' }),
})
