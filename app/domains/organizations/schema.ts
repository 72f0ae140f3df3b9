import { z } from 'zod'
import { tooShort } from '~/shared/too-short'
import { webAddress } from '~/shared/web-address'
import { isStateCode } from '~/shared/mexican-states'
import { email } from '../people/schema'
import { largestInvitation } from './members'
import { organizationKinds } from './rules'

export const organizationForm = z.object({
  name: z.string({ error: 'required' }).trim().min(2, tooShort(2)).max(120, 'too-long'),
  kind: z.enum(organizationKinds, 'not-a-choice'),
  description: z.string('unreadable').trim().max(4000, 'too-long').default(''),
  website: webAddress(300).optional(),
  stateCode: z.string('unreadable').refine(isStateCode, 'not-a-choice').optional(),
})

/** Founding one from a form that waits for it leads back there. */
export const newOrganizationForm = organizationForm.extend({
  back: z.string('unreadable').optional(),
})

export const decisionForm = z.object({
  decision: z.enum(['verified', 'refused', 'suspended'], 'required'),
  note: z.string({ error: 'required' }).trim().min(10, tooShort(10)).max(2000, 'too-long'),
})

/** What changed since an organisation was refused. */
export const askAgainForm = decisionForm.pick({ note: true })

export const invitationForm = z.object({
  places: z.coerce
    .number('not-a-number')
    .int('not-a-number')
    .min(1, 'out-of-range')
    .max(largestInvitation, 'out-of-range'),
})

export const invitationMailForm = z.object({ email })

/** Whether an owner who offers to own stays one beside the other. */
export const offerForm = z.object({ stepsDown: z.enum(['yes', 'no'], 'required') })
