import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import {
  data,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { receiveFormInto } from '~/domains/files/receive-form.server'
import { mostVoiceBytes } from '~/domains/files/rules'
import { setAside } from '~/domains/files/set-aside.server'
import { receiveVoices } from '~/domains/needs/receive-voices.server'
import { needQuestions } from '~/domains/needs/rules'
import { needForm } from '~/domains/needs/schema'
import { tellNeed } from '~/domains/needs/tell-need.server'
import { NeedForm } from '~/domains/needs/ui/need-form'
import { NeedKey } from '~/domains/needs/ui/need-key'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { publicPage } from '~/routes/page-picture.server'
import { replyWith } from '~/ui/form/reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { useNonce } from '~/ui/visit-nonce'
import recorder from './recorder-script?worker&url'

/** What is sent past the size of a note of voice is read so far, for the browser to show why; then it is cut off. */
const mostBeyond = 60_000_000

export function loader({ context: { visit } }: LoaderFunctionArgs) {
  const t = translator(visit.language)
  const shown = {
    page: publicPage({
      title: t(visit.done ? 'needs:sent.title' : 'needs:new.title'),
      description: t('needs:new.description'),
    }),
    once: randomUUID(),
    language: visit.language as string,
    signedIn: visit.viewer !== null,
  }
  const isBlank = visit.viewer === null && !visit.sent
  return data(shown, { headers: { 'Cache-Control': isBlank ? kept : 'no-store' } })
}

/**
 * The blank page may stay on a device: «back» brings it with what was typed even while there is no connection, and it
 * says no more of its reader than the history of the browser. It is their own, for it carries what makes its sending one
 * need, sent twice or not. What anybody sent or is signed in to is kept nowhere: a phone may be shared.
 */
const kept = 'private, max-age=0, must-revalidate'

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const { form, files } = await receiveFormInto(setAside, request, mostVoiceBytes, mostBeyond)
  const { voices, errors, kept } = await receiveVoices(form, files)
  const submission = parseWithZod(form, { schema: needForm })
  if (submission.status !== 'success' || Object.keys(errors).length > 0)
    return { ...submission.reply({ fieldErrors: errors }), kept }
  const told = await tellNeed(visit, submission.value, voices)
  if (told.ok && told.value.words) {
    visit.done = true
    return {
      sent: told.value.words,
      isHeard: told.value.companionsTold,
      hasEnded: submission.value.account === 'on',
      voices: needQuestions.flatMap((question) => {
        const voice = kept[question]
        return voice ? [{ question, length: voice.length }] : []
      }),
    }
  }
  if (told.ok) return redirectWithNotice(`/needs/${told.value.id}`, 'need-told')
  return { ...replyWith(submission, told), kept }
}

export const meta = pageMeta

export default function NewNeed() {
  const { page, once, language, signedIn } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t } = useTranslation('needs')
  const nonce = useNonce()
  if (answered && 'sent' in answered && answered.sent)
    return (
      <div className="page">
        <NeedKey words={answered.sent} {...answered} />
      </div>
    )
  const kept = (answered && 'kept' in answered && answered.kept) || {}
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/needs', label: t('area') }]} />
      <PageHeading title={page.title} lead={t('new.lead')} />
      <Notice>
        {t('new.who')} {t('new.noNames')}
      </Notice>
      {!signedIn && (
        <p className="small">
          <a href={`/sign-in?${new URLSearchParams({ back: '/needs/new' })}`}>{t('new.signIn')}</a>
        </p>
      )}
      <NeedForm
        reply={answered}
        once={once}
        language={language}
        anonymous={!signedIn}
        kept={kept}
      />
      <script type="module" src={recorder} nonce={nonce} />
    </div>
  )
}
