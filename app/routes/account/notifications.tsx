import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { hasBounced } from '~/domains/notifications/queries-bounces.server'
import { listNotifications } from '~/domains/notifications/queries.server'
import { readNotifications } from '~/domains/notifications/read-notifications.server'
import { shortOf } from '~/domains/notifications/render-mail.server'
import { signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { formatMoment, zoneName } from '~/shared/instants'
import { Button } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Rows } from '~/ui/rows'
import { MeTabs } from './me-tabs'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const t = translator(visit.language)
  return {
    page: {
      title: t('account:notifications.title'),
      description: t('account:notifications.description'),
    },
    bounced: await hasBounced(viewer.id),
    zone: zoneName(visit.now, viewer.timeZone, visit.language),
    notifications: (await listNotifications(viewer.id)).map((each) => ({
      id: each.id,
      text: shortOf(each, visit.language),
      at: formatMoment(each.createdAt, viewer.timeZone, visit.language),
      isRead: each.readAt !== null,
    })),
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  await readNotifications(viewer.id, visit.now)
  return redirect('/me/notifications')
}

export const meta = pageMeta

export default function Notifications() {
  const { bounced, zone, notifications } = useLoaderData<typeof loader>()
  const { t } = useTranslation('account')
  const unread = notifications.filter(({ isRead }) => !isRead).length
  return (
    <div className="page">
      <PageHeading
        title={t('notifications.title')}
        action={<a href="/me/notifications/mails">{t('notifications.mails')}</a>}
      />
      <MeTabs current="notifications" />
      {bounced && (
        <Notice kind="needs" title={t('notifications.bounced')}>
          {t('notifications.bouncedHint')}
        </Notice>
      )}
      {notifications.length === 0 ? (
        <EmptyState level={2} title={t('notifications.none')}>
          {t('notifications.noneHint')}
        </EmptyState>
      ) : (
        <>
          <form className="actions actions--apart" method="post">
            <p>
              {unread > 0
                ? t('notifications.unread', { count: unread })
                : t('notifications.allRead')}{' '}
              {t('notifications.zone', { zone })}
            </p>
            {unread > 0 && (
              <Button kind="secondary" small>
                {t('notifications.markRead')}
              </Button>
            )}
          </form>
          <Rows
            level={2}
            rows={notifications.map(({ id, text, at, isRead }) => ({
              key: id,
              title: text,
              href: `/me/notifications/${id}`,
              by: at,
              cells: [isRead ? null : <Chip key="new">{t('notifications.isNew')}</Chip>],
            }))}
          />
        </>
      )}
    </div>
  )
}
