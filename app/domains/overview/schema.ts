import { z } from 'zod'

/** Where the demo's clock goes: forward by a span, or to a datathon's next instant. */
export const clockForm = z.union(
  [
    z.object({ span: z.enum(['hour', 'day', 'month'], 'not-a-choice') }),
    z.object({ datathon: z.string('unreadable') }),
  ],
  'not-a-choice',
)
export type ClockStep = z.output<typeof clockForm>
