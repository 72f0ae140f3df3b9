import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { toolFor } from '~/domains/incubation/access.server'
import { passToolGate } from '~/domains/incubation/pass-gate.server'
import { canDecide } from '~/domains/incubation/policy'
import { readGate } from '~/domains/incubation/read-gate.server'
import { reasonForm } from '~/domains/incubation/schema'
import { MissingCriteria } from '~/domains/incubation/ui/missing-criteria'
import { ReasonForm } from '~/domains/incubation/ui/reason-form'
import { ToolPart } from '~/domains/incubation/ui/tool-part'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, tool, roles } = await toolFor(visit, request, params.tool!, 'tool.pass-gate')
  if (!canDecide(viewer, roles)) throw await forbidden(visit, 'tool.pass-gate', tool.id)
  const reading = await readGate(tool, visit.now)
  if (!reading) throw redirect(`/tools/${tool.slug}`)
  if (reading.gate === 'published') throw redirect(`/tools/${tool.slug}/publication`)
  const t = translator(visit.language)
  const stage = t(`incubation:stages.${reading.gate}`)
  return {
    page: { title: t('incubation:gatePage.title', { stage }) },
    tool: { slug: tool.slug, name: tool.name },
    gate: reading.gate,
    missing: reading.missing,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: reasonForm })
  if (submission.status !== 'success') return submission.reply()
  const passed = await passToolGate(viewer, params.tool!, submission.value, visit.now)
  if (!passed.ok) return replyWith(submission, passed)
  return redirectWithNotice(`/tools/${params.tool}`, 'gate-passed')
}

export const meta = pageMeta

export default function Gate() {
  const { page, tool, gate, missing } = useLoaderData<typeof loader>()
  const { t } = useTranslation('incubation')
  const reply = useActionData<typeof action>()
  return (
    <ToolPart tool={tool} title={page.title} lead={t('gatePage.lead')}>
      <div className="stack">
        <MissingCriteria tool={tool.slug} missing={missing} />
        {(missing.length === 0 || reply) && (
          <ReasonForm
            reply={reply}
            label={t('gatePage.reason')}
            hint={t('gatePage.reasonHint')}
            submit={t('gatePage.submit', { stage: t(`stages.${gate}`) })}
          />
        )}
      </div>
    </ToolPart>
  )
}
