import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import type { askForPlace } from '../requests'
import type { TeamPlace } from '../team-place'

interface AskingStateProps {
  refusal: Extract<ReturnType<typeof askForPlace>, { ok: false }>['refusal']
  team: TeamPlace
  /** When this team was asked. */
  asked: string
  /** The reader's own team in the datathon. */
  own: string | null
}

/** Why a team cannot be asked for a place now, and what can be done instead. */
export function AskingState({ refusal, team, asked, own }: AskingStateProps) {
  const { t } = useTranslation('teams')
  if (refusal === 'already-asked')
    return (
      <form className="stack" method="post" action={`/teams/${team.slug}/request/withdrawal`}>
        <p className="prose">{t('request.waits', { date: asked })}</p>
        <div className="actions">
          <Button kind="secondary">{t('request.withdraw')}</Button>
          <a href={`/datathons/${team.datathon.slug}/teams`}>{t('join.otherTeams')}</a>
        </div>
      </form>
    )
  const [href, label] = own
    ? [`/teams/${own}`, t('join.seeTeam')]
    : [`/datathons/${team.datathon.slug}/teams`, t('join.otherTeams')]
  return (
    <EmptyState
      level={2}
      title={refusalText(t, refusal)}
      action={
        <LinkButton kind="secondary" href={href}>
          {label}
        </LinkButton>
      }
    >
      {refusal === 'request-declined' && t('request.declinedHint')}
    </EmptyState>
  )
}
