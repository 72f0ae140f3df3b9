import { useRouteLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { loader as rootLoader } from '~/root'
import { Tabs } from '~/ui/tabs'

const rooms = {
  waits: '/me',
  notifications: '/me/notifications',
  profile: '/me/profile',
  shelter: '/me/shelter',
  security: '/me/security',
  data: '/me/data',
} as const

/** The rooms of one's own account; notices only once somebody was told something. */
export function MeTabs({ current }: { current: keyof typeof rooms }) {
  const { t } = useTranslation('account')
  const person = useRouteLoaderData<typeof rootLoader>('root')?.person
  const shown = Object.entries(rooms).filter(
    ([room]) => room !== 'notifications' || room === current || person?.wasTold,
  )
  return (
    <Tabs
      kind="plain"
      label={t('tabs.label')}
      tabs={shown.map(([room, href]) => ({
        href,
        label: t(`tabs.${room as keyof typeof rooms}`),
        current: room === current,
      }))}
    />
  )
}
