import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { writeAgainForm } from '~/domains/datathons/conduct-schema'
import { readOwnReport } from '~/domains/datathons/read-own-report.server'
import { OwnReport } from '~/domains/datathons/ui/own-report'
import { writeOnReport } from '~/domains/datathons/write-on-report.server'
import { refused } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { readForm } from '~/platform/read-form'
import { pageMeta } from '~/ui/page-meta'

/** More words on a report, by its key; the answer is the report with them. */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const submission = parseWithZod(form, { schema: writeAgainForm })
  const key = form.get('key')
  if (typeof key !== 'string') throw refused(visit, 'report-not-found')
  const written = submission.status === 'success' && (await writeOnReport(submission.value, visit))
  if (written && !written.ok) throw refused(visit, written.refusal)
  const read = await readOwnReport(key, visit)
  if (!read.ok) throw refused(visit, read.refusal)
  const reply = written ? {} : submission.reply({ hideFields: ['key'] })
  return { ...reply, report: read.value, key, once: randomUUID(), written: Boolean(written) }
}

/** Asked for by its address it does not exist. */
export function loader({ context: { visit } }: LoaderFunctionArgs) {
  if (!visit.sent) throw new Response(null, { status: 404 })
  return { page: { title: translator(visit.language)('conduct:key.title') } }
}

export const meta = pageMeta

export default function WrittenOnReport() {
  const answered = useActionData<typeof action>()
  if (!answered) return null
  const { report, key, once, written } = answered
  return (
    <div className="page">
      <OwnReport report={report} secret={key} {...{ once, written }} reply={answered} />
    </div>
  )
}
