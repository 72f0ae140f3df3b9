import { useTranslation } from 'react-i18next'
import type { Sector, Skill } from '~/domains/people/rules'
import { Button } from '~/ui/button'

interface Asker {
  handle: string
  sector: Sector | null
  skills: Skill[]
  asked: string
  declined: boolean
}

interface AskerRowsProps {
  team: string
  askers: Asker[]
  /** No place is left to give. */
  full: boolean
}

/** Who asks a team for a place and what they bring, each with the answers that its members give. */
export function AskerRows({ team, askers, full }: AskerRowsProps) {
  const { t } = useTranslation(['teams', 'people'])
  return (
    <ul className="rows">
      {askers.map(({ handle, sector, skills, asked, declined }) => (
        <li key={handle} className="row row--1">
          <div>
            <h3 className="row__title">
              <a href={`/people/${handle}`}>{handle}</a>
            </h3>
            <p className="row__by">
              {[
                sector && t(`people:sectors.${sector}`),
                skills.length > 0 &&
                  t('teams:page.offers', {
                    skills: skills.map((skill) => t(`people:skills.${skill}`)).join(', '),
                  }),
                t(declined ? 'teams:requests.declined' : 'teams:requests.asked', { date: asked }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <div className="row__cell">
            <form
              className="actions"
              method="post"
              action={`/teams/${team}/requests/${handle}/answer`}
            >
              {!full && (
                <Button small name="answer" value="give">
                  {t('teams:requests.give')} <span className="for-ears">{handle}</span>
                </Button>
              )}
              {!declined && (
                <Button small kind="secondary" name="answer" value="decline">
                  {t('teams:requests.decline')} <span className="for-ears">{handle}</span>
                </Button>
              )}
            </form>
          </div>
        </li>
      ))}
    </ul>
  )
}
