/**
 * Whether an action's answer says that a form came back: with what is to be corrected, as conform tells it, or with why
 * it cannot be done. A page that shows something else beside it keeps that answer under `reply`.
 */
export function cameBack(answer: unknown): boolean {
  if (answer instanceof Response) return answer.status >= 400
  if (typeof answer !== 'object' || answer === null) return false
  const { status, refusal, reply } = answer as Record<string, unknown>
  return status === 'error' || typeof refusal === 'string' || cameBack(reply)
}
