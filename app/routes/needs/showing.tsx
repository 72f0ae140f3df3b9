import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { seenNeed } from '~/domains/needs/need-access.server'
import { isTeller } from '~/domains/needs/policy'
import { showingForm } from '~/domains/needs/schema'
import { showNeed } from '~/domains/needs/show-need.server'
import { shownNeed } from '~/domains/needs/shown-need'
import { NeedWords } from '~/domains/needs/ui/need-words'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
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
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.show')
  if (!isTeller(viewer, need)) throw await forbidden(visit, 'need.show', need.id)
  const { id, texts, voices, language } = shownNeed(need, [], visit)
  return {
    page: { title: translator(visit.language)('needs:showing.title') },
    need: { id, texts, voices, language },
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { need } = await seenNeed(visit, params.need, 'need.show')
  const submission = parseWithZod(await readForm(request), { schema: showingForm })
  if (submission.status !== 'success') return submission.reply()
  const shown = await showNeed(viewer, need.id, visit.now)
  if (!shown.ok) return replyWith(submission, shown)
  return redirectWithNotice(`/needs/${need.id}`, 'need-shown')
}

export const meta = pageMeta

export default function ShowNeed() {
  const { page, need } = useLoaderData<typeof loader>()
  const { t } = useTranslation('needs')
  const [form, { agreed }] = useReply<typeof showingForm>(useActionData<typeof action>())
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/needs', label: t('area') },
          { href: `/needs/${need.id}`, label: t('page.title') },
        ]}
      />
      <PageHeading title={page.title} lead={t('showing.lead')} />
      <Section title={t('showing.whole')}>
        <NeedWords need={need} plays={false} />
      </Section>
      {need.texts.happens === '' ? (
        <Notice>{t('showing.noText')}</Notice>
      ) : (
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={[{ field: agreed, label: t('showing.agreed') }]}
          />
          <Notice kind="risk">{t('showing.check')}</Notice>
          <Checkbox field={agreed} label={t('showing.agreed')} hint={t('showing.agreedHint')} />
          <Button>{t('showing.submit')}</Button>
        </form>
      )}
    </div>
  )
}
