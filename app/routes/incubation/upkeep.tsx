import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { toolFor } from '~/domains/incubation/access.server'
import { changeToolUpkeep } from '~/domains/incubation/change-upkeep.server'
import { canChangeUpkeep } from '~/domains/incubation/policy'
import { listReplacing } from '~/domains/incubation/queries-replacements.server'
import { changeUpkeep, upkeeps } from '~/domains/incubation/rules'
import { upkeepForm } from '~/domains/incubation/schema'
import { ToolPart } from '~/domains/incubation/ui/tool-part'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { Select } from '~/ui/form/select'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, tool, roles } = await toolFor(visit, request, params.tool!, 'tool.change-upkeep')
  const allowed = upkeeps.filter((to) => canChangeUpkeep(viewer, roles, to))
  if (allowed.length === 0) throw await forbidden(visit, 'tool.change-upkeep', tool.id)
  const t = translator(visit.language)
  return {
    page: { title: t('incubation:upkeepPage.title', { tool: tool.name }) },
    tool: { slug: tool.slug, name: tool.name },
    options: allowed.filter((to) => changeUpkeep(tool.stage, to).ok),
    replacing: (await listReplacing(tool.id)).map(({ slug, name }) => ({
      value: slug,
      label: name,
    })),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: upkeepForm })
  if (submission.status !== 'success') return submission.reply()
  const changed = await changeToolUpkeep(viewer, params.tool!, submission.value, visit.now)
  if (!changed.ok) return replyWith(submission, changed)
  return redirectWithNotice(`/tools/${params.tool}`, 'upkeep-changed')
}

export const meta = pageMeta

export default function ToolUpkeep() {
  const { page, tool, options, replacing } = useLoaderData<typeof loader>()
  const { t } = useTranslation('incubation')
  const [form, { to, reason, instead }] =
    useReply<typeof upkeepForm>(useActionData<typeof action>())
  return (
    <ToolPart tool={tool} title={page.title} lead={t('upkeepPage.lead')}>
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[
            { field: to, label: t('upkeepPage.to') },
            { field: reason, label: t('fields.reason') },
            { field: instead, label: t('upkeepPage.instead') },
          ]}
        />
        <RadioGroup
          field={to}
          label={t('upkeepPage.to')}
          options={options.map((value) => ({
            value,
            label: t(`upkeepPage.options.${value}`),
            hint: t(`upkeepPage.hints.${value}`),
          }))}
        />
        <TextArea
          field={reason}
          label={t('fields.reason')}
          hint={t('upkeepPage.reasonHint')}
          rows={4}
        />
        {replacing.length > 0 && (
          <Select
            field={instead}
            label={t('upkeepPage.instead')}
            hint={t('upkeepPage.insteadHint')}
            none={t('upkeepPage.insteadNone')}
            options={replacing}
          />
        )}
        <Button>{t('upkeepPage.submit')}</Button>
      </form>
    </ToolPart>
  )
}
