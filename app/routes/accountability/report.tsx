import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findReported, type Reported } from '~/domains/accountability/reported-objects.server'
import { reportContent } from '~/domains/accountability/report-content.server'
import { reportForm } from '~/domains/accountability/schema'
import {
  aboutOf,
  pathOf,
  reportReasons,
  shownAt,
  type About,
} from '~/domains/accountability/takedown'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { notFound } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import type { Language } from '~/shared/languages'
import { Button, LinkButton } from '~/ui/button'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Words } from '~/ui/words'
import { publicPage } from '~/routes/page-picture.server'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const path = new URL(request.url).searchParams.get('about') ?? ''
  const about = aboutOf(path)
  const reported = about && (await findReported(about))
  if (!about || !reported) throw await notFound(visit, 'report.file')
  const t = translator(visit.language)
  return {
    page: publicPage({ title: t('reports:new.title'), description: t('reports:new.lead') }),
    path,
    kind: about.kind,
    reported: await named(about, reported, visit.language),
  }
}

/** A brief by its title in the reader's language; the rest as it is called, where it stands. */
async function named(about: About, { title, language }: Reported, reader: Language) {
  if (about.kind === 'challenge') return readTitle({ slug: about.slug, title, language }, reader)
  return { title, language, href: shownAt(pathOf(about)) }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const submission = parseWithZod(await readForm(request), { schema: reportForm })
  if (submission.status !== 'success') return submission.reply()
  const done = await reportContent(submission.value, visit)
  if (!done.ok && done.refusal === 'not-found') throw await notFound(visit, 'report.file')
  if (!done.ok) return replyWith(submission, done)
  return redirectWithNotice(shownAt(submission.value.about), 'report-filed')
}

export const meta = pageMeta

export default function NewReport() {
  const { page, path, kind, reported } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['reports', 'refusals'])
  const reply = useActionData<typeof action>()
  const [form, { reason, words, address }] = useReply<typeof reportForm>(reply)
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('reports:new.lead')} />
      <p>
        {t(`reports:kinds.${kind}`)}:{' '}
        <a href={reported.href}>
          <Words language={reported.language}>{reported.title}</Words>
        </a>
      </p>
      <form className="form" method="post" {...getFormProps(form)}>
        <input type="hidden" name="about" value={path} />
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[
            { field: reason, label: t('reports:new.reason') },
            { field: words, label: t('reports:new.words') },
            { field: address, label: t('reports:new.address') },
          ]}
        />
        <RadioGroup
          field={reason}
          label={t('reports:new.reason')}
          options={reportReasons.map((value) => ({ value, label: t(`reports:reasons.${value}`) }))}
        />
        <TextArea
          field={words}
          label={t('reports:new.words')}
          hint={t('reports:new.wordsHint')}
          rows={5}
        />
        <TextField
          field={address}
          type="email"
          optional
          label={t('reports:new.address')}
          hint={t('reports:new.addressHint')}
          autoComplete="email"
        />
        <div className="actions">
          <Button>{t('reports:new.submit')}</Button>
          <LinkButton kind="quiet" href={shownAt(path)}>
            {t('reports:new.back')}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
