import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { writeAgainForm } from '~/domains/datathons/conduct-schema'
import { findOwnReport } from '~/domains/datathons/own-report.server'
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
  const show = async () =>
    typeof key === 'string' ? findOwnReport(key.slice(0, 500), visit.language, visit.now) : null
  const written =
    submission.status === 'success' && (await writeOnReport(submission.value, visit.now))
  const report = await show()
  if (!report || typeof key !== 'string') throw refused(visit, 'report-not-found')
  const reply = written ? undefined : submission.reply({ hideFields: ['key'] })
  return { report, key, once: randomUUID(), written: Boolean(written), reply }
}

/** Asked for by its address it does not exist. */
export function loader({ context: { visit } }: LoaderFunctionArgs) {
  if (!visit.sent) throw new Response(null, { status: 404 })
  return { page: { title: translator(visit.language)('conduct:key.title'), answersForms: true } }
}

export const meta = pageMeta

export default function WrittenOnReport() {
  const answered = useActionData<typeof action>()
  if (!answered) return null
  const { report, key, ...rest } = answered
  return (
    <div className="page">
      <OwnReport report={report} secret={key} {...rest} />
    </div>
  )
}
