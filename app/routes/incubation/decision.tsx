import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { toolFor } from '~/domains/incubation/access.server'
import { decideCriterion } from '~/domains/incubation/decide-criterion.server'
import { canDecide } from '~/domains/incubation/policy'
import { readCriterion } from '~/domains/incubation/read-criteria.server'
import { decisionForm } from '~/domains/incubation/schema'
import { CriterionFacts } from '~/domains/incubation/ui/criterion-facts'
import { CriterionRecord } from '~/domains/incubation/ui/criterion-record'
import { KnownLine } from '~/domains/incubation/ui/known-line'
import { ToolPart } from '~/domains/incubation/ui/tool-part'
import { forbidden, notFound, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { Layout } from '~/ui/layout'
import { pageMeta } from '~/ui/page-meta'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, tool, roles } = await toolFor(visit, request, params.tool!, 'criterion.decide')
  if (!canDecide(viewer, roles)) throw await forbidden(visit, 'criterion.decide', tool.id)
  const reading = await readCriterion(tool, params.criterion!, visit)
  if (!reading) throw await notFound(visit, 'criterion.decide', tool.id)
  const t = translator(visit.language)
  const name = t(`incubation:criteria.${reading.criterion.key}.name`)
  return {
    page: { title: t('incubation:decisionPage.title', { criterion: name }) },
    name,
    tool: { slug: tool.slug, name: tool.name },
    ...reading,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: decisionForm })
  if (submission.status !== 'success') return submission.reply()
  const of = { tool: params.tool!, criterion: params.criterion! }
  const decided = await decideCriterion(viewer, of, submission.value, visit.now)
  if (!decided.ok) return replyWith(submission, decided)
  return redirectWithNotice(`/tools/${of.tool}`, 'criterion-decided')
}

export const meta = pageMeta

export default function Decision() {
  const { page, name, tool, criterion, known, evidence, decisions } = useLoaderData<typeof loader>()
  const { t } = useTranslation('incubation')
  const [form, { met, reason }] = useReply<typeof decisionForm>(useActionData<typeof action>())
  return (
    <ToolPart
      tool={tool}
      via={{ href: `/tools/${tool.slug}/evidence/${criterion.key}`, label: name }}
      title={page.title}
      lead={t('decisionPage.lead')}
    >
      <Layout kind="working" aside={<CriterionFacts criterion={criterion} />}>
        <CriterionRecord
          at={`/tools/${tool.slug}/evidence/${criterion.key}`}
          evidence={evidence}
          decisions={decisions}
          may={{ work: false }}
        />
        <Section title={t('decisionPage.decision')}>
          <KnownLine known={known} />
          <form className="form" method="post" {...getFormProps(form)}>
            <ErrorSummary
              refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
              fields={[
                { field: met, label: t('decisionPage.met') },
                { field: reason, label: t('decisionPage.reason') },
              ]}
            />
            <RadioGroup
              field={met}
              label={t('decisionPage.met')}
              inline
              options={[
                { value: 'yes', label: t('decisionPage.yes') },
                { value: 'no', label: t('decisionPage.no') },
              ]}
            />
            <TextArea
              field={reason}
              label={t('decisionPage.reason')}
              hint={t('decisionPage.reasonHint')}
              rows={5}
            />
            <Button>{t('decisionPage.submit')}</Button>
          </form>
        </Section>
      </Layout>
    </ToolPart>
  )
}
