import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { originalField } from '~/domains/challenges/clashes'
import { seenField } from '~/shared/clashes'
import { canApprove } from '~/domains/challenges/policy'
import { listDeclined } from '~/domains/challenges/queries-declined.server'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { saveTranslation } from '~/domains/challenges/save-translation.server'
import { translationForm } from '~/domains/challenges/schema'
import { sentTexts } from '~/domains/challenges/sent-texts'
import { stampOfText, stampTexts } from '~/platform/stamps.server'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { DeclinedTexts } from '~/domains/challenges/ui/declined-texts'
import { SavedState } from '~/domains/challenges/ui/saved-state'
import { TranslationApproval } from '~/domains/challenges/ui/translation-approval'
import { TranslationFields, useFieldLabel } from '~/domains/challenges/ui/translation-fields'
import { useAutosave } from '~/domains/challenges/ui/use-autosave'
import { sourcesOf } from '~/domains/challenges/ui/writing'
import { signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ClashingTexts } from '~/ui/form/clashing-texts'
import { ErrorSummary } from '~/ui/form/error-summary'
import { clashesOf, replyWith } from '~/ui/form/reply'
import { hashOf } from '~/platform/secrets'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Words } from '~/ui/words'
import { translatedBrief } from './translated-brief.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const brief = await translatedBrief(visit, viewer, params)
  const { challenge, standing, language, name, texts, translation, waiting } = brief
  const { slug, title, state } = challenge
  const t = translator(visit.language)
  return {
    page: { title: t('translations:edit.title', { language: name }), of: title },
    crumb: { slug, ...(await readTitle(challenge, visit.language)) },
    brief: { slug, language: challenge.language, isPublished: state === 'published' },
    language,
    name,
    texts,
    values: Object.fromEntries(
      Object.entries(translation.texts).map(([field, { text }]) => [field, text]),
    ),
    stamps: Object.fromEntries(
      texts.flatMap(({ field, text }) => [
        [seenField(field), stampOfText(translation.texts[field]?.text ?? '')],
        [originalField(field), hashOf(text)],
      ]),
    ),
    voices: translation.voices,
    waiting: {
      count: waiting.count,
      texts: waiting.texts.length,
      version: waiting.count > 0 ? waiting.version : '',
    },
    voicesWaiting: waiting.voices.map(({ section }) => section),
    approves: canApprove(viewer, standing),
    /** Texts that were not approved were to be deleted, and the box that says so was empty. */
    unsure: new URL(request.url).searchParams.has('unsure'),
    declined: await listDeclined({ challengeId: challenge.id, language }, viewer.id),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, language, texts } = await translatedBrief(visit, viewer, params)
  const submission = parseWithZod(await readForm(request), { schema: translationForm(texts) })
  if (submission.status !== 'success') return submission.reply()
  const sent = sentTexts(texts, submission.payload)
  const saved = await saveTranslation(viewer, challenge.slug, language, sent, visit.now)
  if (!saved.ok) return replyWith(submission, saved)
  const { clashes, texts: kept } = saved.value
  if (clashes.length > 0) {
    const reply = submission.reply()
    return {
      ...reply,
      initialValue: { ...reply.initialValue, ...stampTexts(Object.fromEntries(kept)) },
      clashes,
    }
  }
  return redirectWithNotice(
    `/challenges/${challenge.slug}/translations/${language}`,
    'translation-saved',
  )
}

export const meta = pageMeta

export default function TranslationPage() {
  const shown = useLoaderData<typeof loader>()
  const { page, crumb, brief, language, name, texts, values, stamps, waiting, approves } = shown
  const { declined, unsure } = shown
  const reply = useActionData<typeof action>()
  const { t } = useTranslation('translations')
  const here = `/challenges/${brief.slug}/translations/${language}`
  const { saving, clashes, typing } = useAutosave({
    address: `${here}/texts`,
    cameBackWith: clashesOf(reply),
  })
  const source = sourcesOf({ values: { ...values, ...stamps }, reply })
  const label = useFieldLabel()
  const refusal = reply?.error?.['']?.[0]
  return (
    <div className="page">
      <BriefBreadcrumbs brief={crumb} />
      <PageHeading
        title={page.title}
        lead={t('edit.lead')}
        by={<Words language={crumb.language}>{crumb.title}</Words>}
      />
      {brief.isPublished && <Notice>{t('edit.publishedNotice')}</Notice>}
      <TranslationApproval address={here} name={name} waiting={waiting} approves={approves} />
      <DeclinedTexts address={here} language={language} unsure={unsure} texts={declined} />
      {texts.length === 1 && (
        <EmptyState
          level={2}
          title={t('edit.empty')}
          action={
            <LinkButton href={`/challenges/${brief.slug}/edit`}>{t('edit.write')}</LinkButton>
          }
        >
          {t('edit.emptyHint')}
        </EmptyState>
      )}
      <form method="post" {...typing}>
        <ErrorSummary
          refusal={refusal && refusalText(t, refusal)}
          fields={texts.map((text) => ({ field: source(text.field), label: label(text) }))}
        />
        <ClashingTexts
          clashes={clashes}
          label={(field) => {
            const text = texts.find((each) => each.field === field)
            return text && label(text)
          }}
          address={here}
          lang={language}
        />
        <TranslationFields {...shown} slug={brief.slug} from={brief.language} source={source} />
        <div className="form">
          <p className="faint small">{t('edit.detector')}</p>
        </div>
        <div className="writing-foot">
          {saving !== 'idle' && <SavedState saving={saving} savedAt={null} />}
          <div className="actions">
            <Button>{t('edit.save')}</Button>
            <a href={`/challenges/${brief.slug}/translations`}>{t('edit.all')}</a>
            {brief.isPublished && approves && (
              <a href={`/challenges/${brief.slug}/versions/new`}>{t('edit.publish')}</a>
            )}
          </div>
        </div>
      </form>
    </div>
  )
}
