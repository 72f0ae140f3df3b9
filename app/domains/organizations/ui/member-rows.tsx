import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import type { MembershipRole } from '../rules'

interface Member {
  handle: string
  role: MembershipRole
  isReader: boolean
  /** Was asked to be an owner and has not answered. */
  isOffered: boolean
}

interface MemberRowsProps {
  organization: string
  members: Member[]
  /** An owner reads: what they can do about each stands beside them. */
  manages: boolean
}

/** Who is in an organisation, under their public names. */
export function MemberRows({ organization, members, manages }: MemberRowsProps) {
  const { t } = useTranslation('members')
  return (
    <ul className="rows">
      {members.map((member) => (
        <li key={member.handle} className="row row--1">
          <div>
            <h3 className="row__title">
              <a href={`/people/${member.handle}`}>{member.handle}</a>{' '}
              {member.isReader && <span className="faint small">{t('room.you')}</span>}
            </h3>
            <p className="row__by">{t(`roles.${member.role}`)}</p>
            {member.isOffered && <p className="row__by">{t('room.offered')}</p>}
          </div>
          <div className="row__cell">
            {manages && <Deeds organization={organization} member={member} />}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Deeds({ organization, member }: { organization: string; member: Member }) {
  const { t } = useTranslation('members')
  const { handle, role, isReader, isOffered } = member
  const path = `/organizations/${organization}/members/${handle}`
  if (isReader) return <a href={`${path}/demotion`}>{t('room.demoteSelf')}</a>
  return (
    <div className="stack stack--tight">
      {isOffered && (
        <form method="post" action={`${path}/ownership/withdrawal`}>
          <Button kind="secondary" small>
            {t('room.withdrawOffer')}{' '}
            <span className="for-ears">{t('room.withdrawWhom', { handle })}</span>
          </Button>
        </form>
      )}
      {role === 'owner' && (
        <p>
          <a href={`${path}/demotion`}>
            {t('room.demote')} <span className="for-ears">{t('room.demoteWhom', { handle })}</span>
          </a>
        </p>
      )}
      {role === 'member' && !isOffered && (
        <p>
          <a href={`${path}/ownership`}>
            {t('room.offer')} <span className="for-ears">{t('room.offerWhom', { handle })}</span>
          </a>
        </p>
      )}
      <p>
        <a href={`${path}/removal`}>
          {t('room.remove')} <span className="for-ears">{t('room.removeWhom', { handle })}</span>
        </a>
      </p>
    </div>
  )
}
