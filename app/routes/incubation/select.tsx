import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { readTitleOf } from '~/domains/challenges/read-titles.server'
import { readOnly } from '~/domains/challenges/title-in'
import { canBringInTools, canSelectTools } from '~/domains/incubation/policy'
import { findAwarded, listDatathonMentors } from '~/domains/incubation/queries-selection.server'
import { selectionForm } from '~/domains/incubation/schema'
import { selectTool } from '~/domains/incubation/select-tool.server'
import { forbidden, notFound, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { isUuid } from '~/shared/uuid'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { CheckboxGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Words } from '~/ui/words'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  if (!canSelectTools(viewer)) throw await forbidden(visit, 'tool.select')
  const awarded = isUuid(params.submission) ? await findAwarded(params.submission) : null
  if (!awarded) throw await notFound(visit, 'tool.select')
  if (awarded.toolSlug) throw redirect(`/tools/${awarded.toolSlug}`)
  const { teamName, datathonName, repository, members } = awarded
  const challenge = readOnly(await readTitleOf(awarded, visit.language))
  const t = translator(visit.language)
  return {
    page: { title: t('incubation:select.title', { team: teamName }) },
    awarded: { teamName, challenge, datathonName, repository, deserted: members === 0 },
    mayBringIn: canBringInTools(viewer),
    mentors: await listDatathonMentors(awarded.datathonId),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  if (!isUuid(params.submission)) throw await notFound(visit, 'tool.select')
  const submission = parseWithZod(await readForm(request), { schema: selectionForm })
  if (submission.status !== 'success') return submission.reply()
  const selected = await selectTool(viewer, params.submission, submission.value, visit.now)
  if (!selected.ok) return replyWith(submission, selected)
  return redirectWithNotice(`/tools/${selected.value}`, 'tool-selected')
}

export const meta = pageMeta

export default function SelectTool() {
  const { page, awarded } = useLoaderData<typeof loader>()
  const { t } = useTranslation('incubation')
  const { challenge, datathonName, repository, deserted } = awarded
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/tools', label: t('list.title') },
          { href: '/tools/new', label: t('new.title') },
        ]}
      />
      <PageHeading
        title={page.title}
        lead={deserted ? undefined : t('select.lead')}
        by={
          <>
            <Words language={challenge.language}>{challenge.title}</Words>
            {['', datathonName, repository].filter((each) => each !== null).join(' · ')}
          </>
        }
      />
      {deserted ? <Deserted /> : <Selection />}
    </div>
  )
}

/** Nobody is left to maintain it as its team: it comes in another way, by somebody who takes it up. */
function Deserted() {
  const { mayBringIn } = useLoaderData<typeof loader>()
  const { t } = useTranslation('incubation')
  return (
    <EmptyState
      level={2}
      title={t('select.deserted')}
      action={
        mayBringIn && <LinkButton href="/tools/new#elsewhere">{t('select.bringIn')}</LinkButton>
      }
    >
      {t('select.desertedHint')} {!mayBringIn && t('select.askCurator')}
    </EmptyState>
  )
}

function Selection() {
  const { awarded, mentors } = useLoaderData<typeof loader>()
  const { t } = useTranslation('incubation')
  const [form, fields] = useReply<typeof selectionForm>(useActionData<typeof action>(), {
    name: awarded.teamName,
    mentors,
  })
  return (
    <>
      {!awarded.repository && (
        <Notice kind="needs" title={t('select.erased')}>
          {t('select.erasedHint')}
        </Notice>
      )}
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[
            { field: fields.name, label: t('fields.name') },
            { field: fields.summary, label: t('fields.summary') },
            { field: fields.repository, label: t('select.anotherRepository') },
            { field: fields.mentor, label: t('fields.mentor') },
          ]}
        />
        <TextField field={fields.name} label={t('fields.name')} hint={t('fields.nameHint')} />
        <TextArea
          field={fields.summary}
          label={t('fields.summary')}
          hint={t('fields.summaryHint')}
          rows={2}
        />
        {!awarded.repository && (
          <TextField
            field={fields.repository}
            label={t('select.anotherRepository')}
            hint={t('fields.repositoryHint')}
            spellCheck={false}
            autoComplete="off"
          />
        )}
        {mentors.length > 0 && (
          <CheckboxGroup
            field={fields.mentors}
            label={t('select.mentors')}
            options={mentors.map((handle) => ({ value: handle, label: handle }))}
          />
        )}
        <TextField
          field={fields.mentor}
          label={mentors.length > 0 ? t('select.otherMentor') : t('fields.mentor')}
          hint={t('select.otherMentorHint')}
          optional={mentors.length > 0}
          spellCheck={false}
          autoComplete="off"
        />
        <Button>{t('select.submit')}</Button>
      </form>
    </>
  )
}
