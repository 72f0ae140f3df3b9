import type { Result } from '~/shared/result'

/** What a use-case did. The story is told in an order in which none refuses: a refusal here is a bug. */
export async function must<Value>(result: Promise<Result<Value>> | Result<Value>): Promise<Value> {
  const told = await result
  if (!told.ok) throw new Error(`The demo's story was refused: ${told.refusal} ${told.field ?? ''}`)
  return told.value
}

/** An instant of the story, as the clocks of Mexico City showed it (UTC−6 in winter). */
export function mexico(local: string): Date {
  return new Date(`${local}:00-06:00`)
}
