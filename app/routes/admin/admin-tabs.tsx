import { useTranslation } from 'react-i18next'
import { Tabs } from '~/ui/tabs'

const rooms = {
  today: '/admin',
  people: '/admin/people',
  organizations: '/admin/organizations',
  roles: '/admin/roles',
  reports: '/admin/reports',
  approvals: '/admin/approvals',
} as const

/** The rooms of administration. */
export function AdminTabs({ current }: { current: keyof typeof rooms }) {
  const { t } = useTranslation('admin')
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
