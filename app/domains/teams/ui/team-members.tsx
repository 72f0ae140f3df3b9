import { useTranslation } from 'react-i18next'
import type { Disclosed } from '../../datathons/disclosure'
import { DisclosedName } from '../../datathons/ui/disclosed-name'
import type { Skill } from '../../people/rules'
import type { TeamRole } from '../rules'

export interface Member {
  handle: string
  role: TeamRole
  skills: Skill[]
  isReader: boolean
  /** What they let this datathon's pages show. */
  disclosed: Disclosed | null
}

interface TeamMembersProps {
  members: Member[]
  /** How many were in it when it handed something in and have no account any more. */
  former: number
  /** Where the team's lead takes somebody off it; absent for everybody else. */
  removalOf?: (handle: string) => string
}

/** Who is in a team, under their public names, and what each brings. */
export function TeamMembers({ members, former, removalOf }: TeamMembersProps) {
  const { t } = useTranslation(['teams', 'people'])
  return (
    <ul className="rows">
      {members.map(({ handle, role, skills, isReader, disclosed }) => (
        <li key={handle} className="row row--1">
          <div>
            <h3 className="row__title">
              <a href={`/people/${handle}`}>{handle}</a>
              <DisclosedName disclosed={disclosed} />{' '}
              {isReader && <span className="faint small">{t('teams:page.you')}</span>}
            </h3>
            {skills.length > 0 && (
              <p className="row__by">
                {t('teams:page.offers', {
                  skills: skills.map((skill) => t(`people:skills.${skill}`)).join(', '),
                })}
              </p>
            )}
          </div>
          <div className="row__cell">
            {t(`teams:roles.${role}`)}
            {removalOf && role === 'member' && (
              <>
                <br />
                <a href={removalOf(handle)}>
                  {t('teams:page.remove')}{' '}
                  <span className="for-ears">{t('teams:page.removeWhom', { handle })}</span>
                </a>
              </>
            )}
          </div>
        </li>
      ))}
      {former > 0 && (
        <li className="row row--1">
          <div className="faint">{t('teams:page.former', { count: former })}</div>
        </li>
      )}
    </ul>
  )
}
