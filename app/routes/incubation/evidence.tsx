import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { toolFor } from '~/domains/incubation/access.server'
import { addEvidence } from '~/domains/incubation/add-evidence.server'
import { canDecide, canReadEvidence, canWorkOn } from '~/domains/incubation/policy'
import { readCriterion } from '~/domains/incubation/read-criterion.server'
import { evidenceForm } from '~/domains/incubation/schema'
import { CriterionFacts } from '~/domains/incubation/ui/criterion-facts'
import { CriterionRecord } from '~/domains/incubation/ui/criterion-record'
import { CriterionChip } from '~/domains/incubation/ui/criterion-chip'
import { ToolPart } from '~/domains/incubation/ui/tool-part'
import { forbidden, notFound, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { Button, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { Layout } from '~/ui/layout'
import { pageMeta } from '~/ui/page-meta'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, tool, roles } = await toolFor(visit, request, params.tool!, 'evidence.read')
  if (!canReadEvidence(viewer, roles)) throw await forbidden(visit, 'evidence.read', tool.id)
  const reading = await readCriterion(tool, params.criterion!, visit)
  if (!reading) throw await notFound(visit, 'evidence.read', tool.id)
  const t = translator(visit.language)
  return {
    page: { title: t(`incubation:criteria.${reading.criterion.key}.name`) },
    tool: { slug: tool.slug, name: tool.name },
    ...reading,
    may: { work: canWorkOn(roles, tool.stage), decide: canDecide(viewer, roles) },
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await request.formData(), { schema: evidenceForm })
  if (submission.status !== 'success') return submission.reply()
  const of = { tool: params.tool!, criterion: params.criterion! }
  const added = await addEvidence(viewer, of, submission.value, visit.now)
  if (!added.ok) return replyWith(submission, added)
  return redirectWithNotice(`/tools/${of.tool}/evidence/${of.criterion}`, 'evidence-added')
}

export const meta = pageMeta

export default function Evidence() {
  const { page, tool, criterion, state, evidence, decisions, may } = useLoaderData<typeof loader>()
  const { t } = useTranslation('incubation')
  const [form, { url, note }] = useReply<typeof evidenceForm>(useActionData<typeof action>())
  return (
    <ToolPart
      tool={tool}
      chip={<CriterionChip state={state} mine={may.decide} />}
      facts={t('evidencePage.forGate', { stage: t(`stages.${criterion.gate}`) })}
      title={page.title}
      action={
        may.decide &&
        evidence.length > 0 && (
          <LinkButton href={`/tools/${tool.slug}/evidence/${criterion.key}/decision`}>
            {t('evidencePage.decide')}
          </LinkButton>
        )
      }
    >
      <Layout kind="working" aside={<CriterionFacts criterion={criterion} />}>
        <CriterionRecord evidence={evidence} decisions={decisions} may={may} />
        {may.work && (
          <Section title={t('evidencePage.add')}>
            <form className="form" method="post" {...getFormProps(form)}>
              <ErrorSummary
                refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
                fields={[
                  { field: url, label: t('evidencePage.url') },
                  { field: note, label: t('evidencePage.note') },
                ]}
              />
              <TextField
                field={url}
                type="url"
                label={t('evidencePage.url')}
                hint={t('evidencePage.urlHint')}
                optional
              />
              <TextArea
                field={note}
                label={t('evidencePage.note')}
                hint={t('evidencePage.noteHint')}
                rows={4}
              />
              <Button>{t('evidencePage.submit')}</Button>
            </form>
          </Section>
        )}
      </Layout>
    </ToolPart>
  )
}
