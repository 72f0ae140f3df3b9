import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import type { EmptyHanded } from '../empty-handed'

const paths = {
  administrator: '/admin',
  curator: '/datasets',
  organizer: '/datathons',
  companion: '/challenges',
  member: '/challenges/new',
  seeker: '/catalog',
  takesPart: '/datathons',
  teller: '/needs',
} as const

/** Nothing waits: what will stand here, and the next step for this reader. */
export function NothingWaits({ as }: { as: EmptyHanded }) {
  const { t } = useTranslation('account')
  if (as === 'newcomer') {
    return (
      <div className="stack">
        <p>{t('empty.newcomer')}</p>
        <p className="actions">
          <LinkButton href="/needs/new">{t('empty.doors.need')}</LinkButton>
          <LinkButton kind="secondary" href="/challenges">
            {t('empty.doors.help')}
          </LinkButton>
          <LinkButton kind="secondary" href="/catalog">
            {t('empty.doors.tool')}
          </LinkButton>
        </p>
        <p>
          <a href="/challenges/new">{t('empty.doors.brief')}</a>
        </p>
      </div>
    )
  }
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        <LinkButton kind="secondary" href={paths[as]}>
          {t(`empty.actions.${as}`)}
        </LinkButton>
      }
    >
      {t(`empty.${as}`)}
    </EmptyState>
  )
}
