import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { toolFor } from '~/domains/incubation/access.server'
import { decideCriteria } from '~/domains/incubation/decide-criteria.server'
import { canDecide } from '~/domains/incubation/policy'
import { readCriteria } from '~/domains/incubation/read-criteria.server'
import { readGate } from '~/domains/incubation/read-gate.server'
import { decisionsForm } from '~/domains/incubation/schema'
import { CriterionDecision } from '~/domains/incubation/ui/criterion-decision'
import { ToolPart } from '~/domains/incubation/ui/tool-part'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/form/error-summary'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'

/** What there is something to decide on: with evidence, and not met. */
export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, tool, roles } = await toolFor(visit, request, params.tool!, 'criterion.decide')
  if (!canDecide(viewer, roles)) throw await forbidden(visit, 'criterion.decide', tool.id)
  const reading = await readGate(tool, visit.now)
  if (!reading) throw redirect(`/tools/${tool.slug}`)
  const open = reading.standings.filter(({ state, evidence }) => state !== 'met' && evidence > 0)
  const t = translator(visit.language)
  const stage = t(`incubation:stages.${reading.gate}`)
  const criteria = await readCriteria(
    tool,
    open.map(({ criterion }) => criterion),
    visit,
  )
  return {
    page: { title: t('incubation:decisionsPage.title', { stage }) },
    tool: { slug: tool.slug, name: tool.name },
    criteria: criteria.map(({ criterion: { key }, evidence, known }) => ({ key, evidence, known })),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: decisionsForm })
  if (submission.status !== 'success') return submission.reply()
  const { decided, refused } = await decideCriteria(
    viewer,
    params.tool!,
    submission.value,
    visit.now,
  )
  if (refused.length > 0)
    return submission.reply({
      fieldErrors: Object.fromEntries(refused.map(({ key, refusal }) => [`${key}.met`, [refusal]])),
    })
  if (decided === 0) return submission.reply({ formErrors: ['nothing-decided'] })
  return redirectWithNotice(`/tools/${params.tool}`, 'criteria-decided')
}

export const meta = pageMeta

export default function Decisions() {
  const { page, tool, criteria } = useLoaderData<typeof loader>()
  const { t } = useTranslation('incubation')
  const [form, fields] = useReply<typeof decisionsForm>(useActionData<typeof action>())
  const rows = criteria.map((each) => ({
    ...each,
    fields: fields[each.key].getFieldset(),
  }))
  return (
    <ToolPart tool={tool} title={page.title} lead={t('decisionsPage.lead')}>
      {rows.length === 0 ? (
        <EmptyState
          level={2}
          title={t('decisionsPage.none')}
          action={<LinkButton href={`/tools/${tool.slug}`}>{t('decisionsPage.back')}</LinkButton>}
        >
          {t('decisionsPage.noneHint')}
        </EmptyState>
      ) : (
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={rows.flatMap(({ key, fields: { met, reason } }) => {
              const name = t(`criteria.${key}.name`)
              return [
                { field: met, label: name },
                { field: reason, label: `${name}. ${t('decisionPage.reason')}` },
              ]
            })}
          />
          {rows.map(({ key, ...row }) => (
            <CriterionDecision key={key} tool={tool.slug} criterion={key} {...row} />
          ))}
          <Button>{t('decisionsPage.submit')}</Button>
        </form>
      )}
    </ToolPart>
  )
}
