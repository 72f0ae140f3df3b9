import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { seenNeed } from '~/domains/needs/need-access.server'
import { isTeller } from '~/domains/needs/policy'
import { showingForm } from '~/domains/needs/schema'
import { showNeed } from '~/domains/needs/show-need.server'
import type { Need } from '~/domains/needs/queries.server'
import { shownTexts } from '~/domains/needs/rules'
import { choicesIn, decisionsIn, type Choices } from '~/domains/privacy/decisions'
import { traceFinder } from '~/domains/privacy/find-keyed.server'
import { listKeptKeys } from '~/domains/privacy/queries.server'
import { showTraces } from '~/domains/privacy/show-traces.server'
import { asTyped, distinct, wrongChoices } from '~/domains/privacy/shown-trace'
import { MarkedText } from '~/domains/privacy/ui/marked-text'
import { TraceChoices } from '~/domains/privacy/ui/trace-choices'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { mostFieldsWithTraces } from '~/platform/form-bounds'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { Checkbox } from '~/ui/form/checkbox'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Part } from '~/ui/part'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.show')
  if (!isTeller(viewer, need)) throw await forbidden(visit, 'need.show', need.id)
  // Asked for again, it is shown already.
  if (need.shownAt) throw redirect(`/needs/${need.id}`)
  return {
    page: { title: translator(visit.language)('needs:showing.title') },
    id: need.id,
    texts: await marked(need, null),
  }
}

/** The texts that everybody would read, with what could point at a person marked in them. */
async function marked(need: Need, sent: Choices | null) {
  const kept = await listKeptKeys(need.id)
  const written = shownTexts.flatMap((name) => (need[name] ? [{ name, text: need[name] }] : []))
  const find = await traceFinder(written.map(({ text }) => text))
  return Promise.all(
    written.map(async ({ name, text }) => ({
      name,
      ...(await showTraces({ text, language: need.language }, kept, sent, find)),
    })),
  )
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.show')
  const sent = await readForm(request, mostFieldsWithTraces)
  const submission = parseWithZod(sent, { schema: showingForm })
  const texts = await marked(need, choicesIn(sent))
  if (submission.status !== 'success')
    return { ...submission.reply(), texts: visit.sent ? texts : texts.map(asTyped) }
  const shown = await showNeed(viewer, need.id, visit.now, decisionsIn(sent))
  if (!shown.ok) return { ...replyWith(submission, shown), texts }
  return redirectWithNotice(`/needs/${need.id}`, 'need-shown')
}

export const meta = pageMeta

export default function ShowNeed() {
  const { page, id, texts: told } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t } = useTranslation(['needs', 'privacy'])
  const [form, { agreed }] = useReply<typeof showingForm>(answered)
  const texts = answered?.texts ?? told
  const traces = distinct(texts)
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/needs', label: t('needs:area') },
          { href: `/needs/${id}`, label: t('needs:kind') },
        ]}
      />
      <PageHeading title={page.title} lead={t('needs:showing.lead')} />
      <Section title={t('needs:showing.whole')}>
        {texts.map(({ name, ...text }) => (
          <Part
            key={name}
            title={t(name === 'outcome' ? 'needs:page.why' : `needs:questions.${name}`)}
          >
            <p className="typed">
              <MarkedText {...text} numbered={traces} />
            </p>
          </Part>
        ))}
      </Section>
      {!texts.some(({ name }) => name === 'happens') ? (
        <Notice>{t('needs:showing.noText')}</Notice>
      ) : (
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={[{ field: agreed, label: t('needs:showing.agreed') }, ...wrongChoices(traces)]}
          />
          {traces.length > 0 && (
            <Notice kind="needs" title={t('privacy:choices.title')}>
              <p>{t('privacy:choices.lead')}</p>
            </Notice>
          )}
          <TraceChoices traces={traces} numbered={traces} />
          <Notice kind="risk">
            {t('needs:showing.check')} {t('privacy:choices.overlooked')}
          </Notice>
          <Checkbox
            field={agreed}
            label={t('needs:showing.agreed')}
            hint={t('needs:showing.agreedHint')}
          />
          <Button>{t('needs:showing.submit')}</Button>
        </form>
      )}
    </div>
  )
}
