import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { dropBytes } from '~/domains/files/drop-bytes.server'
import { receiveForm } from '~/domains/files/receive-form.server'
import { toolFor } from '~/domains/incubation/access.server'
import { addEvidence } from '~/domains/incubation/add-evidence.server'
import { mostAttachedBytes } from '~/domains/files/rules'
import { keepEvidenceFile } from '~/domains/incubation/keep-evidence-file.server'
import { canDecide, canReadEvidence, canWorkOn } from '~/domains/incubation/policy'
import { readCriterion } from '~/domains/incubation/read-criteria.server'
import { readReading } from '~/domains/incubation/read-reading.server'
import { evidenceForm } from '~/domains/incubation/schema'
import { CriterionFacts } from '~/domains/incubation/ui/criterion-facts'
import { CriterionRecord } from '~/domains/incubation/ui/criterion-record'
import { CriterionChip } from '~/domains/incubation/ui/criterion-chip'
import { EvidenceForm } from '~/domains/incubation/ui/evidence-form'
import { KnownLine } from '~/domains/incubation/ui/known-line'
import { ReadingSection } from '~/domains/incubation/ui/reading-section'
import { ToolPart } from '~/domains/incubation/ui/tool-part'
import { forbidden, notFound } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { LinkButton } from '~/ui/button'
import { replyWith } from '~/ui/form/reply'
import { Layout } from '~/ui/layout'
import { pageMeta } from '~/ui/page-meta'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, tool, roles } = await toolFor(visit, request, params.tool!, 'evidence.read')
  if (!canReadEvidence(viewer, roles)) throw await forbidden(visit, 'evidence.read', tool.id)
  const reading = await readCriterion(tool, params.criterion!, visit)
  if (!reading) throw await notFound(visit, 'evidence.read', tool.id)
  const t = translator(visit.language)
  const work = canWorkOn(roles, tool.stage)
  const asks = new URL(request.url).searchParams.get('read') === 'github'
  return {
    page: { title: t(`incubation:criteria.${reading.criterion.key}.name`) },
    tool: { slug: tool.slug, name: tool.name },
    ...reading,
    reading: work && asks ? await readReading(tool.repository, visit) : null,
    may: { work, decide: canDecide(viewer, roles) },
  }
}

/** Whoever may not bring evidence is refused by the use-case, and of what they send no file is taken. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const of = { tool: params.tool!, criterion: params.criterion! }
  const { viewer, tool, roles } = await toolFor(visit, request, of.tool, 'evidence.add')
  const most = canWorkOn(roles, tool.stage) ? mostAttachedBytes : 0
  const { form, files } = await receiveForm(request, most)
  const submission = parseWithZod(form, { schema: evidenceForm })
  const sent = files.get('file')
  const kept = sent && (await keepEvidenceFile(sent))
  if (submission.status !== 'success') {
    if (kept?.ok) await dropBytes(kept.value.stored)
    return submission.reply()
  }
  if (kept && !kept.ok && most > 0) return replyWith(submission, kept)
  const file = kept?.ok ? kept.value : undefined
  const added = await addEvidence(viewer, of, { ...submission.value, file }, visit.now)
  if (added.ok)
    return redirectWithNotice(`/tools/${of.tool}/evidence/${of.criterion}`, 'evidence-added')
  if (file) await dropBytes(file.stored)
  return replyWith(submission, added)
}

export const meta = pageMeta

export default function Evidence() {
  const { page, tool, criterion, state, known, evidence, decisions, reading, may } =
    useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useTranslation('incubation')
  return (
    <ToolPart
      tool={tool}
      chip={<CriterionChip state={state} may={may} />}
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
        <KnownLine known={known} />
        <CriterionRecord
          at={`/tools/${tool.slug}/evidence/${criterion.key}`}
          evidence={evidence}
          decisions={decisions}
          may={may}
        />
        {may.work && criterion.readable && (
          <ReadingSection tool={tool.slug} criterion={criterion.key} reading={reading} />
        )}
        {may.work && (
          <Section title={t('evidencePage.add')}>
            <EvidenceForm lastResult={lastResult} />
          </Section>
        )}
      </Layout>
    </ToolPart>
  )
}
