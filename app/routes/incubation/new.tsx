import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { bringInTool } from '~/domains/incubation/bring-in-tool.server'
import { nameWinners } from '~/domains/incubation/name-winners.server'
import { canBringInTools, canSelectTools } from '~/domains/incubation/policy'
import { listAwardedWithoutTool } from '~/domains/incubation/queries-selection.server'
import { bringInForm } from '~/domains/incubation/schema'
import { BringInFields, useBringInLabels } from '~/domains/incubation/ui/bring-in-fields'
import { Winners } from '~/domains/incubation/ui/winners'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  if (!canSelectTools(viewer)) throw await forbidden(visit, 'tool.select')
  const waiting = await listAwardedWithoutTool()
  return {
    page: { title: translator(visit.language)('incubation:new.title') },
    winners: await nameWinners(waiting, visit.language),
    mayBringIn: canBringInTools(viewer),
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: bringInForm })
  if (submission.status !== 'success') return submission.reply()
  const brought = await bringInTool(viewer, submission.value, visit.now)
  if (!brought.ok) return replyWith(submission, brought)
  return redirectWithNotice(`/tools/${brought.value}`, 'tool-selected')
}

export const meta = pageMeta

export default function NewTool() {
  const { winners, mayBringIn } = useLoaderData<typeof loader>()
  const { t } = useTranslation('incubation')
  const [form, fields] = useReply<typeof bringInForm>(useActionData<typeof action>())
  const labels = useBringInLabels(fields)
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/tools', label: t('list.title') }]} />
      <PageHeading title={t('new.title')} lead={t('new.lead')} />
      <Winners winners={winners} />
      {mayBringIn && (
        <Section id="elsewhere" title={t('new.elsewhere')}>
          <form className="form" method="post" {...getFormProps(form)}>
            <ErrorSummary
              refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
              fields={labels}
            />
            <BringInFields fields={fields} />
            <Button>{t('new.submit')}</Button>
          </form>
        </Section>
      )}
    </div>
  )
}
