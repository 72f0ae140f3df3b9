import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { deleteAccount } from '~/domains/accountability/delete-account.server'
import { listObstacles } from '~/domains/accountability/list-obstacles.server'
import { accountDeletionForm } from '~/domains/accountability/account-schema'
import { DeletionFacts } from '~/domains/accountability/ui/deletion-facts'
import { MaintainedAlone } from '~/domains/accountability/ui/maintained-alone'
import { Obstacles } from '~/domains/accountability/ui/obstacles'
import { ProofField } from '~/domains/accountability/ui/proof-field'
import { listMaintainedAlone } from '~/domains/incubation/queries-person.server'
import { signedIn } from '~/domains/people/access.server'
import { hasPassword, proveIdentity } from '~/domains/people/prove-identity.server'
import { closeSession } from '~/domains/people/sessions.server'
import { translator } from '~/locales/translator.server'
import { realTime } from '~/platform/clock'
import { readForm } from '~/platform/read-form'
import { refuse } from '~/shared/result'
import { Button } from '~/ui/button'
import { replyWith } from '~/ui/form/reply'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  return {
    page: { title: translator(visit.language)('accountability:deletion.title') },
    handle: viewer.handle,
    hasPassword: await hasPassword(viewer),
    obstacles: await listObstacles(viewer, visit.now),
    maintained: await listMaintainedAlone(viewer.id),
  }
}

/** What the browser kept of this site goes too: pages, cookies, drafts. */
const nothingKept = '"cache", "cookies", "storage"'

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: accountDeletionForm })
  if (submission.status !== 'success') return submission.reply({ hideFields: ['password'] })
  const { handle, password } = submission.value
  if (handle !== viewer.handle)
    return replyWith(submission, refuse('not-your-handle', 'handle'), ['password'])
  const cookie = request.headers.get('cookie')
  const proved = await proveIdentity(viewer, password, request, visit, realTime())
  if (!proved.ok) return replyWith(submission, proved, ['password'])
  const deleted = await deleteAccount(viewer, visit.now)
  if (!deleted.ok) return replyWith(submission, deleted, ['password'])
  return redirect(`/goodbye`, {
    headers: { 'Set-Cookie': await closeSession(cookie), 'Clear-Site-Data': nothingKept },
  })
}

export const meta = pageMeta

export default function Deletion() {
  const { page, handle, hasPassword, obstacles, maintained } = useLoaderData<typeof loader>()
  const { t } = useTranslation('accountability')
  const [form, fields] = useReply<typeof accountDeletionForm>(useActionData<typeof action>())
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/me/data', label: t('data.title') }]} />
      <PageHeading title={page.title} lead={t('deletion.lead')} />
      {obstacles.length > 0 && <Obstacles obstacles={obstacles} />}
      <DeletionFacts />
      <MaintainedAlone tools={maintained} />
      {obstacles.length === 0 && (
        <form className="form" method="post" {...getFormProps(form)}>
          <p>
            <a href="/me/data">{t('deletion.copyFirst')}</a>
          </p>
          <TextField
            field={fields.handle}
            label={t('deletion.handle', { handle })}
            hint={t('deletion.handleHint')}
            autoComplete="off"
            spellCheck={false}
          />
          <ProofField
            field={fields.password}
            hasPassword={hasPassword}
            hint={t('deletion.passwordHint')}
            back="/me/data/deletion"
            refusal={form.errors?.[0]}
          />
          <p className="prose">{t('deletion.warning')}</p>
          <div className="actions">
            <Button kind="risk">{t('deletion.submit')}</Button>
            <a href="/me/data">{t('deletion.cancel')}</a>
          </div>
        </form>
      )}
    </div>
  )
}
