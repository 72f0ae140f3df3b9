import { useTranslation } from 'react-i18next'
import type { ChipKind } from '~/ui/chip'
import { EmptyState } from '~/ui/empty-state'
import { Queue } from '~/ui/queue'
import type { Pressure, TaskKind } from '../organizing'

/** A task with its deadline told in the datathon's zone, and where it is done. */
export interface ToldTask {
  kind: TaskKind
  count: number
  pressure: Pressure
  overdue: boolean
  until: string
  path: string
}

const chips: Record<Pressure, ChipKind> = {
  risk: 'risk',
  today: 'needs',
  soon: 'needs',
  later: 'neutral',
}

/** What organisers have to do now, by risk, then by time. */
export function OrganizingQueue({ tasks }: { tasks: ToldTask[] }) {
  const { t } = useTranslation('overview')
  if (tasks.length === 0) {
    return <EmptyState title={t('organizing.none')}>{t('organizing.noneHint')}</EmptyState>
  }
  return (
    <Queue
      items={tasks.map(({ kind, count, pressure, overdue, until, path }) => ({
        key: kind,
        count,
        title: t(`organizing.tasks.${kind}.title`, { count }),
        text: t(`organizing.tasks.${kind}.text`),
        chip: { kind: chips[pressure], label: t(`organizing.pressure.${pressure}`) },
        when: t(overdue ? 'organizing.was' : 'organizing.until', { at: until }),
        action: { href: path, label: t(`organizing.tasks.${kind}.action`) },
      }))}
    />
  )
}
