import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { emptyFacts, missingFacts } from '~/domains/catalog/facts'
import { answersOf, factsOf } from '~/domains/catalog/form-answers'
import { canDescribe } from '~/domains/catalog/policy'
import { findDraft } from '~/domains/catalog/queries-draft.server'
import { findEntry } from '~/domains/catalog/queries.server'
import { readLicenceDifference } from '~/domains/catalog/read-licence-difference.server'
import { saveDraft } from '~/domains/catalog/save-draft.server'
import { entryForm } from '~/domains/catalog/schema'
import { EntryFields, useEntryLabels } from '~/domains/catalog/ui/entry-fields'
import { LicenceNotice } from '~/domains/catalog/ui/licence-notice'
import { MissingFacts } from '~/domains/catalog/ui/missing-facts'
import { toolFor } from '~/domains/incubation/access.server'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatInstant } from '~/shared/instants'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { Layout } from '~/ui/layout'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, tool, roles } = await toolFor(visit, request, params.tool!, 'entry.save')
  if (!canDescribe(viewer, roles, tool.stage)) throw await forbidden(visit, 'entry.save', tool.id)
  const draft = await findDraft(tool.id)
  const entry = await findEntry(tool.slug)
  const facts = draft?.facts ??
    entry?.facts ?? {
      ...emptyFacts,
      language: viewer.language,
      summary: tool.summary.slice(0, 150),
    }
  const t = translator(visit.language)
  return {
    page: { title: t('catalog:edit.title', { tool: tool.name }) },
    tool: { slug: tool.slug, name: tool.name },
    published: entry !== null,
    answers: answersOf(facts),
    missing: missingFacts(facts),
    licence: await readLicenceDifference(tool.id, facts.licence, visit),
    savedAt: draft && formatInstant(draft.savedAt, visit.timeZone, visit.language),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: entryForm })
  if (submission.status !== 'success') return submission.reply()
  const saved = await saveDraft(viewer, params.tool!, factsOf(submission.value), visit.now)
  if (!saved.ok) return replyWith(submission, saved)
  return redirectWithNotice(`/catalog/${params.tool}/edit`, 'entry-saved')
}

export const meta = pageMeta

export default function EditEntry() {
  const { page, tool, published, answers, missing, licence, savedAt } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation(['catalog', 'incubation'])
  const reply = useActionData<typeof action>()
  const [form, fields] = useReply<typeof entryForm>(reply, answers, 'entry')
  const publication = published
    ? `/catalog/${tool.slug}/versions`
    : `/tools/${tool.slug}/publication`
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          published
            ? { href: '/catalog', label: t('list.title') }
            : { href: '/tools', label: t('incubation:list.title') },
          { href: `/${published ? 'catalog' : 'tools'}/${tool.slug}`, label: tool.name },
        ]}
      />
      <PageHeading title={page.title} lead={t(published ? 'edit.leadPublished' : 'edit.lead')} />
      <Layout
        kind="working"
        aside={
          <div className="stack">
            <MissingFacts missing={missing} />
            {licence && <LicenceNotice {...licence} />}
            {savedAt && <p className="faint">{t('edit.saved', { when: savedAt })}</p>}
            {missing.length === 0 && <a href={publication}>{t('edit.toPublication')}</a>}
          </div>
        }
      >
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={useEntryLabels(fields)}
          />
          <EntryFields fields={fields} />
          <Button>{t('edit.submit')}</Button>
        </form>
      </Layout>
    </div>
  )
}
