import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { signedIn } from '~/domains/people/access.server'
import { findOwnProfile } from '~/domains/people/queries.server'
import { saveProfile } from '~/domains/people/save-profile.server'
import { profileForm } from '~/domains/people/schema'
import { ProfileFields } from '~/domains/people/ui/profile-fields'
import { refusalText } from '~/locales/refusal-text'
import { findShelteredSince } from '~/domains/people/queries-concealment.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page/page-heading'
import { MeTabs } from './me-tabs'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const t = translator(visit.language)
  const { email, sector, hoursAvailable, ...profile } = await findOwnProfile(viewer.id)
  return {
    page: { title: t('account:profile.title'), description: t('account:profile.description') },
    email,
    isSheltered: (await findShelteredSince(viewer.id)) !== null,
    start: {
      ...profile,
      sector: sector ?? undefined,
      hoursAvailable: hoursAvailable?.toString(),
    },
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: profileForm })
  if (submission.status !== 'success') return submission.reply()
  const saved = await saveProfile(viewer, submission.value, visit.now)
  if (!saved.ok) return replyWith(submission, saved)
  return redirectWithNotice('/me/profile', 'profile-saved')
}

export const meta = pageMeta

export default function Profile() {
  const { email, isSheltered, start } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['account', 'people', 'shelter'])
  const [form, fields] = useReply<typeof profileForm>(useActionData<typeof action>(), start)
  return (
    <div className="page">
      <PageHeading
        title={t('account:profile.title')}
        lead={t('people:profile.lead')}
        action={<a href={`/people/${start.handle}`}>{t('account:profile.publicLink')}</a>}
      />
      <MeTabs current="profile" />
      {isSheltered ? (
        <Notice kind="needs" title={t('shelter:person.inTitle')}>
          {t('shelter:person.paused')} <a href="/me/shelter">{t('shelter:banner.more')}</a>
        </Notice>
      ) : (
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary
            fields={[
              { field: fields.handle, label: t('people:signUp.handle') },
              { field: fields.introduction, label: t('people:profile.introduction') },
              { field: fields.hoursAvailable, label: t('people:profile.hours') },
              { field: fields.timeZone, label: t('people:profile.timeZone') },
            ]}
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          />
          <ProfileFields fields={fields} timeZone={start.timeZone} email={email} />
          <Button>{t('people:profile.submit')}</Button>
        </form>
      )}
    </div>
  )
}
