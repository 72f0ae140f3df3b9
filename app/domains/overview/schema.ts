import { z } from 'zod'

/** Where the demo's clock goes: forward by a span, or to a datathon's next instant. */
export const clockForm = z.union([
  z.object({ span: z.enum(['hour', 'day', 'month']) }),
  z.object({ datathon: z.string() }),
])
export type ClockStep = z.output<typeof clockForm>
