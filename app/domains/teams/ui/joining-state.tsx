import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import type { join } from '../rules'

type Refusal = Extract<ReturnType<typeof join>, { ok: false }>['refusal']

interface Place {
  slug: string
  name: string
}

interface JoiningStateProps {
  refusal: Refusal
  /** Null where the link leads to no team. */
  joining: { path: string; team: Place; datathon: Place; own: Place | null; closes: string } | null
}

/** Why a link lets nobody in now, and what can be done instead. */
export function JoiningState({ refusal, joining }: JoiningStateProps) {
  const { t } = useTranslation('teams')
  if (!joining || refusal === 'link-expired')
    return <State title={t('join.expired')} text={t('join.expiredHint')} />
  const { path, team, datathon, closes } = joining
  const own = joining.own ?? team
  switch (refusal) {
    case 'not-registered': {
      const href = `/datathons/${datathon.slug}/registration?${new URLSearchParams({ back: path })}`
      const action = <LinkButton href={href}>{t('join.registerButton')}</LinkButton>
      return <State title={t('join.register')} text={t('join.registerHint')} action={action} />
    }
    case 'already-in-team':
      return (
        <State
          title={t('join.already', { team: own.name })}
          text={t('join.alreadyHint')}
          action={<SeeTeam slug={own.slug} />}
        />
      )
    case 'already-in-this-team':
      return (
        <State
          title={t('join.here')}
          text={t('join.follows')}
          action={<SeeTeam slug={team.slug} />}
        />
      )
    case 'team-deserted':
    case 'team-full': {
      const href = `/datathons/${datathon.slug}/teams`
      const action = <LinkButton href={href}>{t('join.otherTeams')}</LinkButton>
      const [title, text] =
        refusal === 'team-full'
          ? [t('join.full'), t('join.fullHint')]
          : [t('join.deserted'), t('join.desertedHint')]
      return <State title={title} text={text} action={action} />
    }
    case 'teams-locked':
      return (
        <State
          title={t('join.locked')}
          text={t('join.lockedHint', { date: closes })}
          action={<SeeTeam slug={team.slug} />}
        />
      )
  }
}

function State({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  return (
    <EmptyState level={2} title={title} action={action}>
      {text}
    </EmptyState>
  )
}

function SeeTeam({ slug }: { slug: string }) {
  const { t } = useTranslation('teams')
  return (
    <LinkButton kind="secondary" href={`/teams/${slug}`}>
      {t('join.seeTeam')}
    </LinkButton>
  )
}
