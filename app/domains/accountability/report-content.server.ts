import { ok, refuse } from '~/shared/result'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import { limitAttempts } from '../people/limit-attempts.server'
import { listPeopleWithRole } from '../people/queries-roles.server'
import type { Visit } from '../people/visit'
import { insertReport } from './queries-reports.server'
import { findReported } from './reported-objects.server'
import { aboutOf, pathOf, type ReportReason } from './takedown'

interface Form {
  about: string
  reason: ReportReason
  words: string
  address?: string
}

/**
 * Reports something public to the administrators. Anybody may, without an account; who reported is not kept, an
 * address only until it is answered.
 */
export async function reportContent(
  { about: asked, reason, words, address }: Form,
  { now, language, network }: Pick<Visit, 'now' | 'language' | 'network'>,
) {
  const about = aboutOf(asked)
  if (!about) return refuse('not-found')
  const path = pathOf(about)
  const tried = await limitAttempts('ask', path, { network }, now)
  if (!tried.ok) return tried
  return transition({ actor: null, kind: 'report.file', shows: false }, async (trx, named) => {
    const reported = await findReported(about, trx)
    if (!reported) return refuse('not-found')
    const id = await insertReport(
      {
        aboutKind: about.kind,
        aboutId: reported.id,
        path,
        reason,
        words,
        address: address ?? null,
        language,
        reportedAt: now,
      },
      trx,
    )
    named(id)
    const administrators = await listPeopleWithRole('administrator', trx)
    const recipients = administrators.map(({ personId }) => personId)
    const notice = { kind: 'report-waits', facts: { reason }, path: `/admin/reports/${id}` }
    await notify(recipients, notice, trx)
    return ok(undefined)
  })
}
