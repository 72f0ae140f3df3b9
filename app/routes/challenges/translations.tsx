import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { briefTranslations, waitingIn } from '~/domains/challenges/brief-translations.server'
import { publicTexts } from '~/domains/challenges/public-texts'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { newTranslationForm } from '~/domains/challenges/schema'
import { offeredLanguages } from '~/domains/challenges/translations'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { Select } from '~/ui/form/select'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Words } from '~/ui/words'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'
import { calledLanguage } from './called-language.server'
import { writtenChallenge } from './translated-brief.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge } = await writtenChallenge(visit, viewer, params.challenge!)
  const { id, slug, title, language } = challenge
  const answers = await listAnswers(id)
  const translations = await briefTranslations(challenge, answers, 'all')
  const t = translator(visit.language)
  const present = Object.entries(translations)
  const offered = offeredLanguages.filter((tag) => tag !== language && !translations[tag])
  return {
    page: { title: t('translations:title'), of: title },
    brief: { slug, ...(await readTitle(challenge, visit.language)) },
    of: publicTexts(title, answers).length,
    translations: await Promise.all(
      present.map(async ([tag, { texts, voices }]) => ({
        tag,
        name: calledLanguage(tag, visit),
        texts: Object.keys(texts).length,
        voices: Object.keys(voices).length,
        older: Object.values(texts).filter(({ older }) => older).length,
        waiting: (await waitingIn(id, tag)).count,
      })),
    ),
    offered: offered.map((value) => ({ value, label: calledLanguage(value, visit) })),
  }
}

/** Nothing is written yet: the language is there once a text of it is. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge } = await writtenChallenge(visit, viewer, params.challenge!)
  const submission = parseWithZod(await readForm(request), { schema: newTranslationForm })
  if (submission.status !== 'success') return submission.reply()
  if (submission.value === challenge.language)
    return replyWith(submission, { refusal: 'language-of-original', field: 'other' })
  return redirect(`/challenges/${challenge.slug}/translations/${submission.value}`)
}

export const meta = pageMeta

export default function Translations() {
  const { page, brief, of, translations, offered } = useLoaderData<typeof loader>()
  const { t } = useTranslation('translations')
  const [form, fields] = useReply<typeof newTranslationForm>(useActionData<typeof action>(), {
    language: offered[0]?.value,
  })
  return (
    <div className="page">
      <BriefBreadcrumbs brief={brief} />
      <PageHeading
        title={page.title}
        lead={t('lead')}
        by={<Words language={brief.language}>{brief.title}</Words>}
      />
      {translations.length === 0 ? (
        <EmptyState level={2} title={t('none')}>
          {t('noneHint')}
        </EmptyState>
      ) : (
        <Section title={t('here')}>
          <Rows
            rows={translations.map(({ tag, name, texts, voices, older, waiting }) => ({
              key: tag,
              title: name,
              lang: tag,
              href: `/challenges/${brief.slug}/translations/${tag}`,
              by: [
                t('texts', { count: texts, of }),
                voices > 0 && t('voices', { count: voices }),
                older > 0 && t('older', { count: older }),
                waiting > 0 && t('waiting', { count: waiting }),
              ]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        </Section>
      )}
      <Section title={t('add')}>
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary
            fields={[
              { field: fields.language, label: t('language') },
              { field: fields.other, label: t('other') },
            ]}
          />
          <Select
            field={fields.language}
            label={t('language')}
            none={t('none2')}
            options={offered}
          />
          <TextField
            field={fields.other}
            label={t('other')}
            hint={t('otherHint')}
            autoComplete="off"
            spellCheck={false}
            short
            optional
          />
          <div className="actions">
            <Button>{t('addSubmit')}</Button>
            <a href={`/challenges/${brief.slug}`}>{t('toBrief')}</a>
          </div>
        </form>
      </Section>
    </div>
  )
}
