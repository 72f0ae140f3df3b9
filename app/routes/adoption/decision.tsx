import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { adoptionFor } from '~/domains/adoption/access.server'
import { decideAdoption } from '~/domains/adoption/decide-adoption.server'
import { planWeeks } from '~/domains/adoption/onboarding-plan'
import { canDecideAdoption } from '~/domains/adoption/policy'
import { decisionForm } from '~/domains/adoption/schema'
import { forbidden } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const kind = 'adoption.decide'
  const { adoption, standing } = await adoptionFor(visit, request, params.adoption, kind)
  if (!canDecideAdoption(standing)) throw await forbidden(visit, kind, adoption.id)
  if (adoption.state !== 'requested') throw redirect(`/adoptions/${adoption.id}`)
  const t = translator(visit.language)
  const { organizationName: organization, purpose, language } = adoption
  return { page: { title: t('adoption:decisionPage.title', { organization }) }, purpose, language }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const kind = 'adoption.decide'
  const { viewer, adoption } = await adoptionFor(visit, request, params.adoption, kind)
  const submission = parseWithZod(await readForm(request), { schema: decisionForm })
  if (submission.status !== 'success') return submission.reply()
  const decided = await decideAdoption(viewer, adoption.id, submission.value, visit.now)
  if (!decided.ok) return replyWith(submission, decided)
  return redirectWithNotice(`/adoptions/${adoption.id}`, 'adoption-decided')
}

export const meta = pageMeta

export default function AdoptionDecision() {
  const { page, purpose, language } = useLoaderData<typeof loader>()
  const { t } = useTranslation('adoption')
  const reply = useActionData<typeof action>()
  const [form, { decision, reason }] = useReply<typeof decisionForm>(reply)
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('decisionPage.lead', { weeks: planWeeks })} />
      <Section title={t('page.purpose')}>
        <p className="prose">
          <Words language={language}>{purpose}</Words>
        </p>
      </Section>
      <Section title={t('decisionPage.decision')}>
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={[
              { field: decision, label: t('decisionPage.decision') },
              { field: reason, label: t('decisionPage.reason') },
            ]}
          />
          <RadioGroup
            field={decision}
            label={t('decisionPage.decision')}
            options={(['accepted', 'declined'] as const).map((value) => ({
              value,
              label: t(`decisionPage.${value}`),
            }))}
          />
          <TextArea
            field={reason}
            label={t('decisionPage.reason')}
            hint={t('decisionPage.reasonHint')}
            rows={5}
          />
          <Button>{t('decisionPage.submit')}</Button>
        </form>
      </Section>
    </div>
  )
}
