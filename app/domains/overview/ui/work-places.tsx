import { useTranslation } from 'react-i18next'

interface WorkPlacesProps {
  teams: number
  /** Null once nobody joins any more. */
  places: number | null
}

/** How many teams work on a brief, and how much room they have. */
export function WorkPlaces({ teams, places }: WorkPlacesProps) {
  const { t } = useTranslation('datathons')
  if (teams === 0) return <>{t(places === null ? 'page.noTeams' : 'page.noTeamsYet')}</>
  return (
    <>
      <b>{t('page.teams', { count: teams })}</b>
      {places !== null && (
        <>
          <br />
          {t('page.places', { count: places })}
        </>
      )}
    </>
  )
}
