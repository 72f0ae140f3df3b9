import { z } from 'zod'
import { requestReason } from '../approvals/schema'

export const deletionForm = z.object({ reason: requestReason })
