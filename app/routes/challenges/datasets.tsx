import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { linkDatasets } from '~/domains/challenges/link-datasets.server'
import { canLinkDatasets } from '~/domains/challenges/policy'
import {
  listLinkableDatasets,
  listLinkedDatasets,
} from '~/domains/challenges/queries-datasets.server'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { datasetsForm } from '~/domains/challenges/schema'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { CheckboxGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Words } from '~/ui/words'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug } = challenge
  if (!canLinkDatasets(viewer, standing))
    throw await forbidden(visit, 'challenge.link-datasets', id)
  const linked = await listLinkedDatasets(id)
  return {
    page: { title: translator(visit.language)('challenges:linking.title') },
    brief: { slug, ...(await readTitle(challenge, visit.language)) },
    linked: linked.map((dataset) => dataset.id),
    options: (await listLinkableDatasets(id)).map((dataset) => ({
      value: dataset.id,
      title: dataset.title,
      summary: dataset.summary,
      language: dataset.language,
    })),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: datasetsForm })
  if (submission.status !== 'success') return submission.reply()
  const { datasets, seen } = submission.value
  const linked = await linkDatasets(viewer, params.challenge!, datasets, visit.now, seen)
  if (!linked.ok) return replyWith(submission, linked)
  return redirectWithNotice(`/challenges/${params.challenge}`, 'datasets-linked')
}

export const meta = pageMeta

export default function ChallengeDatasets() {
  const { page, brief, linked, options } = useLoaderData<typeof loader>()
  const { t } = useTranslation('challenges')
  const reply = useActionData<typeof action>()
  const [form, { datasets }] = useReply<typeof datasetsForm>(reply, { datasets: linked })
  const sent = reply?.initialValue?.seen
  const shown = reply ? [sent ?? []].flat().map(String) : linked
  return (
    <div className="page">
      <BriefBreadcrumbs brief={brief} />
      <PageHeading title={page.title} lead={t('linking.lead')} />
      {options.length === 0 ? (
        <EmptyState
          level={2}
          title={t('linking.none')}
          action={
            <LinkButton kind="secondary" href="/datasets/new">
              {t('linking.propose')}
            </LinkButton>
          }
        >
          {t('linking.noneHint')}
        </EmptyState>
      ) : (
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={[{ field: datasets, label: t('linking.choose') }]}
          />
          {shown.map((id) => (
            <input key={id} type="hidden" name="seen" value={id} />
          ))}
          <CheckboxGroup
            field={datasets}
            label={t('linking.choose')}
            options={options.map(({ value, title, summary, language }) => ({
              value,
              label: <Words language={language}>{title}</Words>,
              hint: <Words language={language}>{summary}</Words>,
            }))}
          />
          <div className="actions">
            <Button>{t('linking.submit')}</Button>
            <a href={`/challenges/${brief.slug}`}>{t('linking.cancel')}</a>
          </div>
        </form>
      )}
    </div>
  )
}
