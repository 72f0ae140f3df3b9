import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { keepBriefVoice } from '~/domains/challenges/keep-brief-voice.server'
import { canApprove } from '~/domains/challenges/policy'
import { receiveBriefVoice, sealBriefVoice } from '~/domains/challenges/receive-brief-voice.server'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { BriefVoices } from '~/domains/challenges/ui/brief-voices'
import { receiveFormInto } from '~/domains/files/receive-form.server'
import { mostVoiceBytes } from '~/domains/files/rules'
import { setAside } from '~/domains/files/set-aside.server'
import { lengthOf } from '~/domains/needs/rules'
import { VoiceField } from '~/domains/needs/ui/voice-field'
import { refused, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import recorder from '~/routes/needs/recorder-script?worker&url'
import { Button } from '~/ui/button'
import { Checkbox } from '~/ui/form/checkbox'
import { ErrorSummary } from '~/ui/form/error-summary'
import { sureBox } from '~/ui/form/sure-box'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Words } from '~/ui/words'
import { Quote } from '~/ui/quote'
import { Section } from '~/ui/section'
import { useNonce } from '~/ui/visit-nonce'
import { translatedSection } from './translated-section.server'

/** What is sent past the size of a voice is read so far, for the browser to show why; then it is cut off. */
const mostBeyond = 60_000_000

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const told = await translatedSection(visit, viewer, params)
  const { challenge, language, name, section, texts, voices } = told
  const t = translator(visit.language)
  const named = { section: t(`assessment:sections.${section}`), language: name }
  return {
    page: { title: t('translations:voice.title', named), of: challenge.title },
    crumb: { slug: challenge.slug, ...(await readTitle(challenge, visit.language)) },
    brief: { slug: challenge.slug, language: challenge.language },
    language,
    section,
    texts,
    voices,
    approves: canApprove(viewer, told.standing),
    /** The voice that was to be deleted, where the box that says so was empty. */
    unsure: new URL(request.url).searchParams.get('unsure'),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, language, section } = await translatedSection(visit, viewer, params)
  const { form, files } = await receiveFormInto(setAside, request, mostVoiceBytes, mostBeyond)
  const received = await receiveBriefVoice(viewer, form, files.get('voice'))
  if (!received.ok) return refusedVoice(received.refusal)
  const voice = { ...received.value, seen: seenIn(form) }
  const place = { language, section }
  const saved = await keepBriefVoice(viewer, challenge.slug, place, voice, visit.now)
  if (!saved.ok && saved.refusal === 'voice-meanwhile') {
    const sealed = sealBriefVoice(viewer, received.value)
    const kept = { sealed, length: lengthOf(received.value.seconds) }
    return { ...refusedVoice(saved.refusal), kept }
  }
  if (!saved.ok) throw refused(visit, saved.refusal)
  return redirectWithNotice(
    `/challenges/${challenge.slug}/translations/${language}#section-${section}`,
    'brief-voice-saved',
  )
}

const refusedVoice = (refusal: string) => ({ status: 'error' as const, refusal, kept: undefined })

/** The voices that the form was opened beside. */
function seenIn(form: FormData): string[] | null {
  const seen = form.get('seen')
  return typeof seen === 'string' ? seen.split(' ').filter(Boolean) : null
}

export const meta = pageMeta

export default function TranslationVoice() {
  const { page, crumb, brief, language, section, texts, voices, approves, unsure } =
    useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, i18n } = useTranslation(['translations', 'assessment', 'needs'])
  const nonce = useNonce()
  const translation = `/challenges/${brief.slug}/translations/${language}`
  const here = `${translation}/voices/${section}`
  const over = (['submit', 'replace', 'replaceBoth'] as const)[voices.length] ?? 'replace'
  const save = approves ? over : 'beside'
  const field = { name: 'voice', errors: answered && [answered.refusal] }
  return (
    <div className="page">
      <BriefBreadcrumbs brief={crumb} />
      <PageHeading
        title={page.title}
        lead={t('translations:voice.lead')}
        by={<Words language={crumb.language}>{crumb.title}</Words>}
      />
      <Notice>{t('translations:voice.public')}</Notice>
      <Section title={t('translations:voice.original')}>
        <div className="stack">
          {texts.length === 0 && <p>{t('translations:voice.nothing')}</p>}
          {texts.map(({ field: key, question, text }) => (
            <div key={key}>
              <h3>{question && t(`assessment:questions.${question}.question`)}</h3>
              <Quote>
                <span
                  className="typed"
                  lang={brief.language === i18n.language ? undefined : brief.language}
                >
                  {text}
                </span>
              </Quote>
            </div>
          ))}
        </div>
      </Section>
      {voices.map((voice) => (
        <Section key={voice.id} title={t(`translations:voice.${voice.waits ? 'waits' : 'now'}`)}>
          <div className="stack">
            {voice.waits && <p>{t('translations:voice.waitsHint')}</p>}
            <BriefVoices slug={brief.slug} language={language} voices={{ [section]: voice }} />
            {voice.mayDrop && (
              <form className="stack" method="post" action={`${here}/deletion`}>
                <input type="hidden" name="voice" value={voice.id} />
                <p className="small">
                  {t(`translations:voice.${voice.waits ? 'dropWaitingHint' : 'dropHint'}`)}
                </p>
                <Checkbox
                  field={sureBox(`sure-${voice.id}`, unsure === voice.id)}
                  label={t('translations:voice.dropSure', {
                    section: t(`assessment:sections.${section}`),
                  })}
                />
                <Button kind="risk">
                  {t(`translations:voice.${voice.waits ? 'dropWaiting' : 'drop'}`)}
                </Button>
              </form>
            )}
          </div>
        </Section>
      ))}
      <form className="form" method="post" encType="multipart/form-data">
        <input type="hidden" name="seen" value={voices.map(({ id }) => id).join(' ')} />
        <ErrorSummary fields={[{ field, label: t('translations:voice.field') }]} />
        <VoiceField
          field={field}
          kept={answered?.kept}
          keptName="kept"
          label={t('translations:voice.field')}
          hint={t('translations:voice.limits')}
        />
        <div className="actions">
          <Button>{t(`translations:voice.${save}`)}</Button>
          <a href={translation}>{t('translations:voice.back')}</a>
        </div>
      </form>
      <script type="module" src={recorder} nonce={nonce} />
    </div>
  )
}
