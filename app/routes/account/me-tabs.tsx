import { useTranslation } from 'react-i18next'
import { Tabs } from '~/ui/tabs'

const rooms = {
  waits: '/me',
  notifications: '/me/notifications',
  profile: '/me/profile',
  shelter: '/me/shelter',
  security: '/me/security',
  data: '/me/data',
} as const

/** The rooms of one's own account. */
export function MeTabs({ current }: { current: keyof typeof rooms }) {
  const { t } = useTranslation('account')
  return (
    <Tabs
      kind="plain"
      label={t('tabs.label')}
      tabs={Object.entries(rooms).map(([room, href]) => ({
        href,
        label: t(`tabs.${room as keyof typeof rooms}`),
        current: room === current,
      }))}
    />
  )
}
