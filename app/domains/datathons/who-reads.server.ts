import type { z } from 'zod'
import type { Db } from 'db/client'
import { ok, refuse } from '~/shared/result'
import type { conductReportForm } from './conduct-schema'
import { readersOf } from './policy'
import { listAdministrators, listHandlers } from './queries-handlers.server'
import { listPeopleNamed } from './queries-reports-edit.server'

type Form = z.output<typeof conductReportForm>

/** Who will read what this form says, once it is sent. A public name that nobody has is a typing error to mend. */
export async function whoReads(
  datathonId: string,
  { about, others }: Pick<Form, 'about' | 'others'>,
  on?: Db,
) {
  const handles = [...new Set([...about, ...others])]
  const named = await listPeopleNamed(handles, on)
  if (named.length < handles.length) return refuse('not-a-person', 'others')
  const reading = readersOf(
    await listHandlers(datathonId, on),
    await listAdministrators(on),
    named.map(({ id }) => id),
  )
  return reading.ok ? ok({ named, ...reading.value }) : reading
}
