import { useForm, type DefaultValue, type SubmissionResult } from '@conform-to/react'
import type { z } from 'zod'

/**
 * A form and its fields, as the action's last reply left them. The schema is a type here: it checks on the server.
 *
 *     const [form, fields] = useReply<typeof signUpForm>(useActionData<typeof action>())
 */
export function useReply<Schema extends z.ZodType<unknown, Record<string, unknown>>>(
  lastResult: unknown,
  defaultValue?: DefaultValue<z.input<Schema>>,
  /** Where links from outside the form lead to its fields: `#entry-licence` with the id `entry`. */
  id?: string,
) {
  return useForm<z.input<Schema>>({
    lastResult: lastResult as SubmissionResult | undefined,
    defaultValue,
    id,
  })
}
