import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Answers } from '~/domains/challenges/answers'
import { countOpenTraces } from '~/domains/challenges/count-open-traces.server'
import { briefTranslations } from '~/domains/challenges/brief-translations.server'
import { changedTranslations } from '~/domains/challenges/translations'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { SecondForVersion } from '~/domains/challenges/ui/second-for-version'
import { TranslationDifferences } from '~/domains/challenges/ui/translation-differences'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { canSubmit } from '~/domains/challenges/policy'
import { publishVersion } from '~/domains/challenges/publish-version.server'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import {
  countUnapproved,
  countWaitingTranslations,
} from '~/domains/challenges/queries-approvals.server'
import { findHarmMark } from '~/domains/challenges/queries-harm.server'
import { findPublishedVersion } from '~/domains/challenges/queries-versions.server'
import { needsSecondVersion } from '~/domains/challenges/rules'
import { versionForm } from '~/domains/challenges/schema'
import { ApprovalsWaiting } from '~/domains/challenges/ui/approvals-waiting'
import { OpenTraces } from '~/domains/challenges/ui/open-traces'
import { Differences } from '~/domains/challenges/ui/differences'
import { differencesOf } from '~/domains/challenges/answer-differences'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { decisionsIn } from '~/domains/privacy/decisions'
import { wrongChoices } from '~/domains/privacy/shown-trace'
import { UndecidedText } from '~/domains/privacy/ui/undecided-text'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { mostFieldsWithTraces } from '~/platform/form-bounds'
import { readForm } from '~/platform/read-form'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { changesHarm } from '~/domains/challenges/version-changes'
import { replyUnsent, replyWithTraces } from '../reply-with-traces.server'
import { secondForVersion } from './second-for-version.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, state, publishedVersion } = challenge
  if (!canSubmit(viewer, standing)) throw await forbidden(visit, 'challenge.publish-version', id)
  const version = await findPublishedVersion(id)
  if (!version || (state !== 'published' && !visit.sent)) throw redirect(`/challenges/${slug}`)
  const { content: published, publishedAt } = version
  const draft = await listAnswers(id)
  const translations = await briefTranslations(challenge, draft, 'approved')
  const isOnHarm = changesHarm(published, { answers: draft, translations })
  const asked = await secondForVersion(visit, viewer, challenge, publishedAt)
  const { pending, others, isStale, refusal } = asked
  const isNeeded = needsSecondVersion(await findHarmMark(id), isOnHarm)
  const changed = differencesOf(published.answers, draft)
  const only = (answers: Answers): Answers =>
    Object.fromEntries(changed.map(({ key }) => [key, answers[key]]))
  return {
    page: { title: translator(visit.language)('challenges:version.title') },
    brief: { slug, ...(await readTitle(challenge, visit.language)) },
    from: publishedVersion ?? 1,
    before: only(published.answers),
    after: only(draft),
    changed,
    translations: changedTranslations(published.translations, translations),
    second: isNeeded || pending ? { isNeeded, pending, others, isStale, refusal } : null,
    openTraces: await countOpenTraces(challenge, draft),
    waiting: await countWaitingTranslations(id),
    unapproved: await countUnapproved(id),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge } = await seenChallenge(visit, params.challenge!, 'challenge.publish-version')
  const about = { language: viewer.language, objectId: challenge.id }
  const sent = await readForm(request, mostFieldsWithTraces)
  const submission = parseWithZod(sent, { schema: versionForm })
  if (submission.status !== 'success')
    return replyUnsent(submission, { ...about, field: 'changeNote' }, sent)
  const { value } = submission
  const decisions = decisionsIn(sent)
  const published = await publishVersion(viewer, params.challenge!, value, visit.now, decisions)
  if (!published.ok)
    return replyWithTraces(submission, published, { ...about, text: value.changeNote }, sent)
  const { challenge: slug } = params
  if (published.value === 'asked')
    return redirectWithNotice(`/challenges/${slug}/versions/new`, 'challenge-second-asked')
  return redirectWithNotice(`/challenges/${slug}`, 'version-published')
}

export const meta = pageMeta

export default function NewVersion() {
  const shownVersion = useLoaderData<typeof loader>()
  const { page, brief, from, before, after, changed, translations, openTraces } = shownVersion
  const { second } = shownVersion
  const { t } = useTranslation('challenges')
  const reply = useActionData<typeof action>()
  const [form, { changeNote }] = useReply<typeof versionForm>(reply)
  const shown = reply?.shown
  const edit = `/challenges/${brief.slug}/edit`
  return (
    <div className="page">
      <BriefBreadcrumbs brief={brief} />
      <PageHeading title={page.title} lead={t('version.lead')} />
      <ApprovalsWaiting of="answers" slug={brief.slug} count={shownVersion.unapproved} approves />
      <ApprovalsWaiting of="translations" slug={brief.slug} count={shownVersion.waiting} approves />
      {changed.length + translations.length === 0 && second && <SecondForVersion {...second} />}
      {changed.length + translations.length === 0 && !reply ? (
        <EmptyState
          level={2}
          title={t('version.none')}
          action={<LinkButton href={edit}>{t('version.edit')}</LinkButton>}
        >
          {t('version.noneHint')}
        </EmptyState>
      ) : (
        <>
          <Section title={t('version.changed')}>
            {changed.length + translations.length === 0 && <p>{t('version.noneLeft')}</p>}
            <Differences
              questions={changed}
              before={{ label: t('history.before', { number: from }), answers: before }}
              after={{ label: t('history.before', { number: from + 1 }), answers: after }}
            />
            <TranslationDifferences translations={translations} />
          </Section>
          <OpenTraces slug={brief.slug} count={openTraces} />
          {changed.length + translations.length > 0 && second && <SecondForVersion {...second} />}
          {(!second?.pending || second.isStale || reply) && (
            <form className="form" method="post" {...getFormProps(form)}>
              <ErrorSummary
                refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
                fields={[
                  { field: changeNote, label: t('version.changeNote') },
                  ...wrongChoices(shown?.traces ?? []),
                ]}
              />
              <input type="hidden" name="from" value={from} />
              <TextArea
                field={changeNote}
                label={t('version.changeNote')}
                hint={t('version.changeNoteHint')}
                rows={3}
              />
              {shown && shown.traces.length > 0 && <UndecidedText shown={shown} />}
              <div className="actions">
                <Button>
                  {second?.isNeeded
                    ? t('publication.askSecond')
                    : t('version.submit', { number: from + 1 })}
                </Button>
                <a href={edit}>{t('version.edit')}</a>
              </div>
            </form>
          )}
        </>
      )}
    </div>
  )
}
