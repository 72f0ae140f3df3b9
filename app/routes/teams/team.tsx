import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ChallengeLink } from '~/domains/challenges/ui/challenge-link'
import { ReportLink } from '~/domains/accountability/ui/report-link'
import { CapacityProfile } from '~/domains/challenges/ui/capacity-profile'
import { useSpeeches } from '~/domains/challenges/ui/use-speeches'
import { WeeklyHours } from '~/domains/challenges/ui/weekly-hours'
import { WorkThread } from '~/domains/overview/ui/work-thread'
import { AskerRows } from '~/domains/teams/ui/asker-rows'
import { OpennessSentence } from '~/domains/teams/ui/openness-sentence'
import { TeamMembers } from '~/domains/teams/ui/team-members'
import { TeamPart } from '~/domains/teams/ui/team-part'
import { TeamSectors } from '~/domains/teams/ui/team-sectors'
import { TeamState } from '~/domains/teams/ui/team-state'
import { LinkButton } from '~/ui/button'
import { Layout } from '~/ui/layout'
import { Notice } from '~/ui/notice'
import { LinkLine } from '~/ui/link-line'
import { pageMeta } from '~/ui/page-meta'
import { Prose } from '~/ui/prose'
import { Section } from '~/ui/section'
import { loadTeam } from './team-page.server'

export const loader = ({ params, context: { visit } }: LoaderFunctionArgs) =>
  loadTeam(visit, params.team)

export const meta = pageMeta

export default function Team() {
  const { page, team, challenge, thread, facts, openness, asks, mine } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation('teams')
  const path = `/teams/${team.slug}`
  return (
    <TeamPart
      team={team}
      isTeam
      title={page.title}
      chip={<TeamState openness={openness} />}
      facts={facts.formed}
      by={
        <>
          {t('page.forChallenge')} <ChallengeLink challenge={challenge} />
        </>
      }
      action={
        mine ? (
          <NextStep />
        ) : (
          asks === 'may' && <LinkButton href={`${path}/request`}>{t('request.ask')}</LinkButton>
        )
      }
    >
      <WorkThread thread={thread} />
      {mine && facts.locked && (
        <Notice kind="info" title={t('page.lockedTitle')}>
          {t('page.locked', { date: facts.closes })}
        </Notice>
      )}
      {facts.deserted && (
        <Notice kind="aside" title={t('page.deserted')}>
          {facts.locked ? t('page.desertedStays') : t('page.desertedHint')}{' '}
          <a href={`/datathons/${team.datathon.slug}/teams`}>{t('join.otherTeams')}</a>
        </Notice>
      )}
      <Layout kind="working" aside={<Aside />}>
        <Section
          title={t('page.about')}
          beside={mine?.leads && !facts.locked && <a href={`${path}/edit`}>{t('page.edit')}</a>}
        >
          {facts.introduction ? (
            <Prose html={facts.introduction} language={facts.language} />
          ) : (
            <p className="faint">
              {t('page.noIntroduction')} {mine?.leads && t('page.noIntroductionMine')}
            </p>
          )}
        </Section>
        {mine && mine.askers.length > 0 && !facts.locked && <Askers />}
        <Members />
        {mine && <Work />}
        <Has />
      </Layout>
      {facts.introduction && !mine && <ReportLink about={path} />}
    </TeamPart>
  )
}

/** What a member does next: link the repository, or go on with what is handed in. */
function NextStep() {
  const { team, facts, mine } = useLoaderData<typeof loader>()
  const { t } = useTranslation('teams')
  if (mine?.submission)
    return (
      <LinkButton href={`/submissions/${mine.submission}`}>{t('page.seeSubmission')}</LinkButton>
    )
  if (facts.locked) return null
  return <LinkButton href={`/teams/${team.slug}/repository`}>{t('page.link')}</LinkButton>
}

function Members() {
  const { team, facts, members, mine } = useLoaderData<typeof loader>()
  const { t } = useTranslation('teams')
  const { largest, smallest } = facts
  return (
    <Section
      title={t('page.members')}
      beside={
        !facts.deserted && (
          <span className="faint">{t('page.of', { members: members.length, largest })}</span>
        )
      }
    >
      <TeamMembers
        members={members}
        former={facts.former}
        removalOf={
          mine?.leads ? (handle) => `/teams/${team.slug}/members/${handle}/removal` : undefined
        }
      />
      {mine && members.length < smallest && (
        <Notice kind="needs">{t('page.tooFew', { count: members.length, smallest })}</Notice>
      )}
    </Section>
  )
}

/** Who asks for a place: any member answers, as any member invites. */
function Askers() {
  const { team, openness, mine } = useLoaderData<typeof loader>()
  const { t } = useTranslation('teams')
  return (
    <Section title={t('requests.title')} id="requests">
      {openness.state === 'full' && <p>{t('requests.full')}</p>}
      <AskerRows team={team.slug} askers={mine!.askers} full={openness.state === 'full'} />
    </Section>
  )
}

function Work() {
  const { team, facts, mine } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['teams', 'challenges'])
  return (
    <Section title={t('page.work')}>
      {mine?.annex && (
        <p>
          <a href={mine.annex}>{t('challenges:annex.readLink')}</a>
        </p>
      )}
      {mine?.submission ? (
        <p>
          <a href={`/submissions/${mine.submission}`}>{t('page.seeSubmission')}</a>
        </p>
      ) : (
        !facts.locked && (
          <>
            <p>{t('page.noSubmission')}</p>
            {facts.starts && <p>{t('page.notStarted', { date: facts.starts })}</p>}
            <p>
              <a href={`/teams/${team.slug}/repository`}>{t('page.link')}</a>
            </p>
          </>
        )
      )}
    </Section>
  )
}

/** What the organisation of the brief has to work with: what the team builds has to fit it. */
function Has() {
  const { has, challenge } = useLoaderData<typeof loader>()
  const { t } = useTranslation('challenges')
  const spoken = useSpeeches(has?.language, has?.speeches)
  if (!has) return null
  return (
    <Section
      title={t('page.parts.capacity')}
      beside={<a href={`${challenge.href}#capacity`}>{t('page.wholeBrief')}</a>}
    >
      <CapacityProfile
        profile={has.profile}
        notes={has.notes}
        speechOf={(side) => spoken(`${side}-note`)}
      />
      <WeeklyHours answer={has.hours} {...spoken('hours')} />
      <p className="faint small">{t('page.profileUse')}</p>
    </Section>
  )
}

function Aside() {
  const { team, facts, openness, asks, sectors, mine } = useLoaderData<typeof loader>()
  const { t } = useTranslation('teams')
  const path = `/teams/${team.slug}`
  return (
    <>
      {!facts.locked && !facts.deserted && (
        <Section title={t('page.open')}>
          <p>
            <OpennessSentence openness={openness} />
          </p>
          {mine && openness.state === 'open' && (
            <LinkButton kind="secondary" href={`${path}/invitations`}>
              {t('page.invite')}
            </LinkButton>
          )}
          {asks === 'may' && <p className="small">{t('page.howToJoin')}</p>}
          {(asks === 'waits' || asks === 'declined') && (
            <p className="small">
              {t(`page.${asks}`)}{' '}
              {asks === 'waits' && <a href={`${path}/request`}>{t('page.seeRequest')}</a>}
            </p>
          )}
        </Section>
      )}
      <Section title={t('page.sectors')}>
        <TeamSectors sectors={sectors} />
      </Section>
      {mine && !facts.locked && (
        <Section title={t('page.manage')}>
          <LinkLine
            links={[
              { href: `${path}/invitations`, label: t('page.invite') },
              ...(mine.leads ? [{ href: `${path}/lead`, label: t('page.handOver') }] : []),
              { href: `/datathons/${team.datathon.slug}/disclosure`, label: t('page.disclose') },
              { href: `${path}/departure`, label: t('page.leave'), risk: true },
            ]}
          />
          <p className="small faint">{t('page.until', { date: facts.closes })}</p>
        </Section>
      )}
    </>
  )
}
