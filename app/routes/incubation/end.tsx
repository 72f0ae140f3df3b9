import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { toolFor } from '~/domains/incubation/access.server'
import { canStop } from '~/domains/incubation/policy'
import { reasonForm } from '~/domains/incubation/schema'
import { stopTool } from '~/domains/incubation/stop-tool.server'
import { ReasonForm } from '~/domains/incubation/ui/reason-form'
import { ToolPart } from '~/domains/incubation/ui/tool-part'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, tool, roles } = await toolFor(visit, request, params.tool!, 'tool.stop')
  if (!canStop(viewer, roles)) throw await forbidden(visit, 'tool.stop', tool.id)
  const t = translator(visit.language)
  return {
    page: { title: t('incubation:endPage.title', { tool: tool.name }) },
    tool: { slug: tool.slug, name: tool.name },
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: reasonForm })
  if (submission.status !== 'success') return submission.reply()
  const stopped = await stopTool(viewer, params.tool!, submission.value, visit.now)
  if (!stopped.ok) return replyWith(submission, stopped)
  return redirectWithNotice(`/tools/${params.tool}`, 'tool-stopped')
}

export const meta = pageMeta

export default function EndTool() {
  const { page, tool } = useLoaderData<typeof loader>()
  const { t } = useTranslation('incubation')
  return (
    <ToolPart tool={tool} title={page.title} lead={t('endPage.lead')}>
      <ReasonForm
        reply={useActionData<typeof action>()}
        label={t('fields.reason')}
        hint={t('endPage.reasonHint')}
        submit={t('endPage.submit')}
        risk
      />
    </ToolPart>
  )
}
