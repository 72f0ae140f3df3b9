import { useTranslation } from 'react-i18next'
import type { ChipKind } from '~/ui/chip'
import { Queue } from '~/ui/queue'
import { Words } from '~/ui/words'
import type { Urgency, WaitingKind } from '../waiting'

/** What waits, with its deadline told in its own zone. */
export interface ToldWaiting {
  kind: WaitingKind
  path: string
  about: string
  lang?: string
  count?: number
  urgency: Urgency
  until: string | null
  /** Its time has come already. */
  overdue: boolean
}

const chips: Record<Urgency, ChipKind> = {
  today: 'needs',
  others: 'needs',
  soon: 'neutral',
  whenever: 'neutral',
}

/** What they are about may have been spoken only. */
const ofNeeds: WaitingKind[] = ['takeNeed', 'beginBrief']

/** What waits for a person, first things first. */
export function WaitingQueue({ waiting }: { waiting: ToldWaiting[] }) {
  const { t } = useTranslation(['account', 'needs'])
  return (
    <Queue
      items={waiting.map(({ kind, path, about, lang, count, urgency, until, overdue }) => ({
        key: kind + path,
        title: t(`waiting.${kind}.title`, { count: count ?? 1 }),
        text: about ? (
          <Words language={lang}>{t('account:me.about', { about })}</Words>
        ) : (
          ofNeeds.includes(kind) && t('needs:spokenOnly')
        ),
        chip: { kind: chips[urgency], label: t(`urgency.${urgency}`) },
        when: until && t(overdue ? 'urgency.since' : 'urgency.until', { at: until }),
        action: { href: path, label: t(`waiting.${kind}.action`) },
      }))}
    />
  )
}
