import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { adoptionFor } from '~/domains/adoption/access.server'
import { addStep } from '~/domains/adoption/add-step.server'
import { planWeeks } from '~/domains/adoption/onboarding-plan'
import { workOnPlan } from '~/domains/adoption/rules'
import { stepForm } from '~/domains/adoption/schema'
import { effortKinds } from '~/domains/incubation/rules'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { adoption } = await adoptionFor(visit, request, params.adoption, 'adoption.add-step')
  if (!workOnPlan(adoption.state).ok) throw redirect(`/adoptions/${adoption.id}`)
  return { page: { title: translator(visit.language)('adoption:stepPage.title') } }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const kind = 'adoption.add-step'
  const { viewer, adoption } = await adoptionFor(visit, request, params.adoption, kind)
  const submission = parseWithZod(await readForm(request), { schema: stepForm })
  if (submission.status !== 'success') return submission.reply()
  const added = await addStep(viewer, adoption.id, submission.value)
  if (!added.ok) return replyWith(submission, added)
  return redirectWithNotice(`/adoptions/${adoption.id}`, 'step-added')
}

export const meta = pageMeta

export default function NewStep() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['adoption', 'incubation'])
  const [form, fields] = useReply<typeof stepForm>(useActionData<typeof action>())
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('stepPage.lead')} />
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[
            { field: fields.title, label: t('stepPage.name') },
            { field: fields.kind, label: t('stepPage.kind') },
            { field: fields.side, label: t('stepPage.side') },
            { field: fields.week, label: t('stepPage.week') },
          ]}
        />
        <TextField field={fields.title} label={t('stepPage.name')} />
        <RadioGroup
          field={fields.kind}
          label={t('stepPage.kind')}
          options={effortKinds.map((value) => ({ value, label: t(`incubation:kinds.${value}`) }))}
        />
        <RadioGroup
          field={fields.side}
          label={t('stepPage.side')}
          options={(['adopter', 'maintainers', 'both'] as const).map((value) => ({
            value,
            label: t(`sides.${value}`),
          }))}
        />
        <TextField
          field={fields.week}
          label={t('stepPage.week')}
          hint={t('stepPage.weekHint', { weeks: planWeeks })}
          inputMode="numeric"
          short
        />
        <Button>{t('stepPage.submit')}</Button>
      </form>
    </div>
  )
}
