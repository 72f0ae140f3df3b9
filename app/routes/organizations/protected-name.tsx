import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { protectName } from '~/domains/accountability/protect-name.server'
import { protectedNameForm } from '~/domains/accountability/schema'
import { readProtection } from '~/domains/accountability/read-protection.server'
import { HiddenAndNot } from '~/domains/accountability/ui/hidden-and-not'
import { ProtectionStanding } from '~/domains/accountability/ui/organization-protection'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { organizationToProtect } from './own.server'

const deed = 'protected-name.begin'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const owned = await organizationToProtect(visit, request, params.organization!, deed)
  const { slug, name } = owned.organization
  const { until, trueName } = await readProtection(owned.organization, owned.membership, visit)
  const t = translator(visit.language)
  return {
    page: { title: t('shelter:protectedName.title'), of: name },
    slug,
    name,
    standing: { until, trueName },
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const owned = await organizationToProtect(visit, request, params.organization!, deed)
  const submission = parseWithZod(await readForm(request), { schema: protectedNameForm })
  if (submission.status !== 'success') return submission.reply()
  const { viewer, organization } = owned
  const done = await protectName(viewer, organization.slug, submission.value, visit.now)
  if (!done.ok) return replyWith(submission, done)
  return redirectWithNotice(`/organizations/${done.value.slug}`, 'name-protected')
}

export const meta = pageMeta

export default function ProtectedName() {
  const { page, slug, name, standing } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['shelter', 'refusals'])
  const [form, fields] = useReply<typeof protectedNameForm>(useActionData<typeof action>(), {})
  const label = t('shelter:protectedName.name')
  const isHidden = standing.until !== null || standing.trueName !== null
  const changes = ['address', 'others', 'website'] as const
  const check = ['words', 'files', 'copies'] as const
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: `/organizations/${slug}`, label: name }]} />
      <PageHeading title={page.title} lead={t('shelter:protectedName.lead')} />
      {isHidden ? (
        <>
          <ProtectionStanding slug={slug} may {...standing} />
          <p className="prose">{t('shelter:protectedName.another')}</p>
        </>
      ) : (
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={[{ field: fields.name, label }]}
          />
          <TextField
            field={fields.name}
            label={label}
            hint={t('shelter:protectedName.nameHint')}
            autoComplete="off"
            optional
          />
          <div className="actions">
            <Button>{t('shelter:protectedName.submit')}</Button>
            <LinkButton kind="quiet" href={`/organizations/${slug}`}>
              {t('shelter:protectedName.cancel')}
            </LinkButton>
          </div>
        </form>
      )}
      {!isHidden && (
        <HiddenAndNot
          hidden={{
            title: t('shelter:protectedName.changesTitle'),
            what: changes.map((one) => t(`shelter:protectedName.changes.${one}`)),
          }}
          not={{
            title: t('shelter:protectedName.checkTitle'),
            what: check.map((one) => t(`shelter:protectedName.check.${one}`)),
          }}
        />
      )}
    </div>
  )
}
