import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'

interface InvitationRefusedProps {
  refusal: 'link-expired' | 'already-member' | 'organization-stopped'
  /** The members' room, for whoever is a member already. */
  room: string | null
  /** It still lets somebody else in. */
  isUsable: boolean
}

/** Why an invitation lets this reader in no more, and where to go from there. */
export function InvitationRefused({ refusal, room, isUsable }: InvitationRefusedProps) {
  const { t } = useTranslation('members')
  const home = (
    <LinkButton kind="secondary" href="/me">
      {t('join.home')}
    </LinkButton>
  )
  if (refusal === 'already-member' && room)
    return (
      <EmptyState
        level={2}
        title={t('join.already')}
        action={<LinkButton href={room}>{t('join.see')}</LinkButton>}
      >
        {t(isUsable ? 'join.alreadyHint' : 'join.alreadySpent')}
      </EmptyState>
    )
  const [title, hint] =
    refusal === 'organization-stopped'
      ? [t('join.stopped'), t('join.stoppedHint')]
      : [t('join.expired'), t('join.expiredHint')]
  return (
    <EmptyState level={2} title={title} action={home}>
      {hint}
    </EmptyState>
  )
}
