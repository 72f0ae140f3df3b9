import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { missingFacts } from '~/domains/catalog/facts'
import { canDescribe } from '~/domains/catalog/policy'
import { publishEntryVersion } from '~/domains/catalog/publish-entry-version.server'
import { findDraft } from '~/domains/catalog/queries-draft.server'
import { findEntry, listEntryVersions } from '~/domains/catalog/queries.server'
import { versionForm } from '~/domains/catalog/schema'
import { MissingFacts } from '~/domains/catalog/ui/missing-facts'
import { listToolRoles } from '~/domains/incubation/queries-people.server'
import { notFound, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatShortDay } from '~/shared/instants'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'
import { Words } from '~/ui/words'
import { publicPage } from '~/routes/page-picture.server'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, language, timeZone } = visit
  const entry = await findEntry(params.tool!)
  if (!entry) throw await notFound(visit, 'entry.read')
  const roles = viewer ? await listToolRoles(viewer.id, entry.toolId) : []
  const mayPublish = canDescribe(viewer, roles, entry.stage)
  const draft = mayPublish ? await findDraft(entry.toolId) : null
  const versions = await listEntryVersions(entry.toolId)
  return {
    page: publicPage({
      title: translator(language)('catalog:versionsPage.title', { tool: entry.name }),
      description: entry.facts.summary,
    }),
    tool: { slug: entry.slug, name: entry.name, language: entry.facts.language },
    versions: versions.map(({ number, changeNote, publishedAt }) => ({
      number,
      changeNote,
      day: formatShortDay(publishedAt, timeZone, language),
    })),
    mayPublish,
    missing: draft ? missingFacts(draft.facts) : [],
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: versionForm })
  if (submission.status !== 'success') return submission.reply()
  const published = await publishEntryVersion(viewer, params.tool!, submission.value, visit.now)
  if (!published.ok) return replyWith(submission, published)
  return redirectWithNotice(`/catalog/${params.tool}`, 'entry-published')
}

export const meta = pageMeta

export default function Versions() {
  const { page, tool, versions, mayPublish, missing } = useLoaderData<typeof loader>()
  const { t } = useTranslation('catalog')
  const [form, { changeNote }] = useReply<typeof versionForm>(useActionData<typeof action>())
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/catalog', label: t('list.title') },
          { href: `/catalog/${tool.slug}`, label: tool.name },
        ]}
      />
      <PageHeading title={page.title} lead={t('versionsPage.lead')} />
      <Table
        on="blocks"
        caption={page.title}
        columns={[
          { head: t('versionsPage.number') },
          { head: t('versionsPage.day') },
          { head: t('versionsPage.changed'), plain: true },
        ]}
        rows={versions.map(({ number, changeNote, day }) => ({
          key: String(number),
          cells: [
            number,
            day,
            changeNote ? (
              <Words key="change" language={tool.language}>
                {changeNote}
              </Words>
            ) : (
              t('versionsPage.first')
            ),
          ],
        }))}
      />
      {mayPublish && (
        <Section
          title={t('versionsPage.publish')}
          beside={<a href={`/catalog/${tool.slug}/edit`}>{t('entry.edit')}</a>}
        >
          <form className="form" method="post" {...getFormProps(form)}>
            <ErrorSummary
              refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
              fields={[{ field: changeNote, label: t('versionsPage.changeNote') }]}
            />
            {missing.length > 0 && (
              <MissingFacts missing={missing} form={`/catalog/${tool.slug}/edit`} />
            )}
            <TextField
              field={changeNote}
              label={t('versionsPage.changeNote')}
              hint={t('versionsPage.changeNoteHint')}
            />
            <Button>{t('versionsPage.submit')}</Button>
          </form>
        </Section>
      )}
    </div>
  )
}
