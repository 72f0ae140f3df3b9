import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { emptyFacts, missingFacts } from '~/domains/catalog/facts'
import { canPublishTool } from '~/domains/catalog/policy'
import { publishTool } from '~/domains/catalog/publish-tool.server'
import { findDraft } from '~/domains/catalog/queries-draft.server'
import { publicationForm } from '~/domains/catalog/schema'
import { readLicenceDifference } from '~/domains/catalog/read-licence-difference.server'
import { LicenceNotice } from '~/domains/catalog/ui/licence-notice'
import { MissingFacts } from '~/domains/catalog/ui/missing-facts'
import { toolFor } from '~/domains/incubation/access.server'
import { readGate } from '~/domains/incubation/read-gate.server'
import { MissingCriteria } from '~/domains/incubation/ui/missing-criteria'
import { ToolPart } from '~/domains/incubation/ui/tool-part'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, tool, roles } = await toolFor(visit, request, params.tool!, 'tool.publish')
  if (!canPublishTool(viewer, roles)) throw await forbidden(visit, 'tool.publish', tool.id)
  const reading = await readGate(tool, visit.now)
  if (reading?.gate !== 'published')
    throw redirect(reading ? `/tools/${tool.slug}/gate` : `/tools/${tool.slug}`)
  const draft = await findDraft(tool.id)
  const t = translator(visit.language)
  const facts = draft?.facts ?? emptyFacts
  return {
    page: { title: t('catalog:publication.title', { tool: tool.name }) },
    tool: { slug: tool.slug, name: tool.name },
    missingCriteria: reading.missing,
    missing: missingFacts(facts),
    licence: await readLicenceDifference(tool.id, facts.licence, visit),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: publicationForm })
  if (submission.status !== 'success') return submission.reply()
  const published = await publishTool(viewer, params.tool!, submission.value, visit.now)
  if (!published.ok) return replyWith(submission, published)
  return redirectWithNotice(`/catalog/${params.tool}`, 'tool-published')
}

export const meta = pageMeta

export default function Publication() {
  const { page, tool, missingCriteria, missing, licence } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['catalog', 'incubation'])
  const reply = useActionData<typeof action>()
  const [form, { reason }] = useReply<typeof publicationForm>(reply)
  // What can only be refused is not offered; what was typed before it came to that stays.
  const ready = (missingCriteria.length === 0 && missing.length === 0) || reply !== undefined
  const edit = `/catalog/${tool.slug}/edit`
  return (
    <ToolPart tool={tool} title={page.title} lead={t('publication.lead')}>
      <div className="columns">
        <Section title={t('publication.criteria')}>
          {missingCriteria.length === 0 ? (
            <Notice kind="done" title={t('publication.allMet')} />
          ) : (
            <MissingCriteria tool={tool.slug} missing={missingCriteria} />
          )}
        </Section>
        <Section
          title={t('publication.entry')}
          beside={<a href={edit}>{t(missing.length ? 'publication.write' : 'publication.see')}</a>}
        >
          <MissingFacts missing={missing} form={edit} />
          {licence && <LicenceNotice {...licence} form={edit} />}
        </Section>
      </div>
      {ready && (
        <Section title={t('publication.submit')}>
          <form className="form" method="post" {...getFormProps(form)}>
            <ErrorSummary
              refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
              fields={[{ field: reason, label: t('publication.reason') }]}
            />
            <TextArea
              field={reason}
              label={t('publication.reason')}
              hint={t('publication.reasonHint')}
              rows={4}
            />
            <Button>{t('publication.submit')}</Button>
          </form>
        </Section>
      )}
    </ToolPart>
  )
}
