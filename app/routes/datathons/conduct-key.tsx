import { randomUUID } from 'node:crypto'
import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { wordKeyForm } from '~/domains/datathons/conduct-schema'
import { readOwnReport } from '~/domains/datathons/read-own-report.server'
import { OwnReport } from '~/domains/datathons/ui/own-report'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { readForm } from '~/platform/read-form'
import { publicPage } from '~/routes/page-picture.server'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { WordKeyField } from '~/ui/form/word-key-field'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  const t = translator(visit.language)
  return {
    page: publicPage({
      title: t('conduct:key.title'),
      description: t('conduct:key.description'),
    }),
  }
}

/** The report is the answer itself: no cookie and no address keeps the key on a device that others may open. */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const submission = parseWithZod(await readForm(request), { schema: wordKeyForm })
  if (submission.status !== 'success') return submission.reply()
  const { key } = submission.value
  const read = await readOwnReport(key, visit)
  if (!read.ok) return replyWith(submission, read, ['key'])
  return { report: read.value, key, once: randomUUID() }
}

export const meta = pageMeta

export default function FollowReport() {
  const answered = useActionData<typeof action>()
  if (answered && 'report' in answered && answered.report) {
    const { report, key, once } = answered
    return (
      <div className="page">
        <OwnReport report={report} secret={key} once={once} />
      </div>
    )
  }
  return <KeyForm reply={answered} />
}

function KeyForm({ reply }: { reply: unknown }) {
  const { t } = useTranslation(['conduct', 'ui'])
  const [form, { key }] = useReply<typeof wordKeyForm>(reply)
  return (
    <div className="page">
      <PageHeading title={t('key.title')} lead={t('key.lead')} />
      <form className="form" method="post" action="/conduct" {...getFormProps(form)}>
        <ErrorSummary
          fields={[{ field: key, label: t('ui:wordKey.label') }]}
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        />
        <WordKeyField field={key} />
        <Button>{t('key.submit')}</Button>
        <p className="small faint">
          {t('key.lost')} <a href="/datathons">{t('key.datathons')}</a>
        </p>
      </form>
    </div>
  )
}
