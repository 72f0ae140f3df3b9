import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { toolFor } from '~/domains/incubation/access.server'
import { logEffort } from '~/domains/incubation/log-effort.server'
import { canReadEvidence, canWorkOn } from '~/domains/incubation/policy'
import { effortForm } from '~/domains/incubation/schema'
import { readEffortLog } from '~/domains/incubation/read-effort-log.server'
import { EffortFields } from '~/domains/incubation/ui/effort-fields'
import { EffortLog } from '~/domains/incubation/ui/effort-log'
import { ToolPart } from '~/domains/incubation/ui/tool-part'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { localTime } from '~/shared/instants'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, tool, roles } = await toolFor(visit, request, params.tool!, 'effort.read')
  if (!canReadEvidence(viewer, roles)) throw await forbidden(visit, 'effort.read', tool.id)
  const after = new URL(request.url).searchParams.get('after')
  const t = translator(visit.language)
  return {
    page: { title: t('incubation:effortPage.title', { tool: tool.name }) },
    tool: { slug: tool.slug, name: tool.name },
    mayLog: canWorkOn(roles, tool.stage),
    today: localTime(visit.now, visit.timeZone).slice(0, 10),
    ...(await readEffortLog(tool, after, viewer, visit.language)),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: effortForm })
  if (submission.status !== 'success') return submission.reply()
  const logged = await logEffort(viewer, params.tool!, submission.value, visit.now)
  if (!logged.ok) return replyWith(submission, logged)
  return redirectWithNotice(`/tools/${params.tool}/effort`, 'effort-logged')
}

export const meta = pageMeta

export default function Effort() {
  const { page, tool, mayLog, today, entries, next, allMinutes } = useLoaderData<typeof loader>()
  const { t } = useTranslation('incubation')
  const [form, fields] = useReply<typeof effortForm>(useActionData<typeof action>(), { day: today })
  return (
    <ToolPart tool={tool} title={page.title} lead={t('effortPage.lead')}>
      {mayLog && (
        <Section title={t('effortPage.log')}>
          <form className="form" method="post" {...getFormProps(form)}>
            <ErrorSummary
              refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
              fields={[
                { field: fields.kind, label: t('effortPage.kind') },
                { field: fields.hours, label: t('effortPage.hours') },
                { field: fields.day, label: t('effortPage.day') },
                { field: fields.note, label: t('effortPage.note') },
              ]}
            />
            <EffortFields fields={fields} />
            <Button>{t('effortPage.submit')}</Button>
          </form>
        </Section>
      )}
      <EffortLog tool={tool.slug} entries={entries} next={next} allMinutes={allMinutes} />
    </ToolPart>
  )
}
