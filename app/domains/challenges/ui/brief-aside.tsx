import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Phase } from '../../datathons/rules'
import { Button, LinkButton } from '~/ui/button'
import { Section } from '~/ui/section'
import type { Answers } from '../answers'
import { isPublic, type ChallengeState } from '../rules'
import type { Speech } from '../translations'
import { Commitments } from './brief'

interface At {
  day: string
  hour: string
  zone: string
}

export interface BriefAsideProps {
  challenge: { slug: string; state: ChallengeState; datathon?: { slug: string } }
  answers: Answers
  lang?: string
  speeches?: Record<string, Speech>
  work?: { phase: Phase; opens: At; closes: At }
  following: boolean
  unanswered: number
  /** Whether this reader keeps the annex, or was opened it. */
  annex: 'keep' | 'read' | null
  /** The page of the need that it began as, for those who hear that. */
  need: string | null
  /** What later stages of the work have to say here. */
  children?: ReactNode
  may: Record<'write' | 'approve' | 'review' | 'archive' | 'answer' | 'follow', boolean>
}

/** Beside a brief: what this reader can do with it now, and what its organisation gives to the work. */
export function BriefAside({ lang, speeches, children, ...brief }: BriefAsideProps) {
  const { t } = useTranslation('challenges')
  const { challenge, answers } = brief
  return (
    <>
      {isPublic(challenge.state) && hasSomethingToManage(brief) && <Manage {...brief} />}
      {isPublic(challenge.state) && <Work {...brief} />}
      {children}
      <NeedWay need={brief.need} />
      <AnnexWay slug={challenge.slug} annex={brief.annex} />
      {isPublic(challenge.state) && <OtherForms slug={challenge.slug} />}
      <Section title={t('page.commitment')}>
        <Commitments
          answers={answers}
          lang={lang}
          speeches={speeches}
          showOpen={!isPublic(challenge.state)}
        />
      </Section>
    </>
  )
}

/** A heading stands only over something that this reader can do. */
const hasSomethingToManage = ({ challenge, may, unanswered }: Omit<BriefAsideProps, 'children'>) =>
  (may.answer && unanswered > 0) || (may.write && challenge.state === 'published') || may.archive

function Work({ challenge: { slug, datathon }, work, following, may }: BriefAsideProps) {
  const { t } = useTranslation('challenges')
  if (!work) return null
  const isOpen = work.phase === 'registration' || work.phase === 'running'
  const isAhead = work.phase === 'announced' || work.phase === 'call'
  return (
    <Section title={isOpen || isAhead ? t('page.work') : t('page.workOver')}>
      <div className="stack stack--tight">
        <p>
          {isOpen && t('page.formTeamUntil', { ...work.closes })}
          {isAhead && t('page.beforeRegistration', { ...work.opens })}
          {!isOpen && !isAhead && t('page.afterDeadline', { ...work.closes })}
        </p>
        {isOpen && !may.write && (
          <p>
            <a href={`/challenges/${slug}/teams/new`}>{t('page.formTeam')}</a>
          </p>
        )}
        {datathon && !isOpen && (
          <p>
            <LinkButton kind="secondary" href={`/datathons/${datathon.slug}`} wide>
              {t('page.seeDatathon')}
            </LinkButton>
          </p>
        )}
        {may.follow && (
          <form method="post" action={`/challenges/${slug}/following`}>
            {following && <p>{t('page.following')}</p>}
            <Button kind="quiet" name="following" value={following ? 'off' : 'on'}>
              {following ? t('page.unfollow') : t('page.follow')}
            </Button>
            {!following && <p className="faint">{t('page.followHint')}</p>}
          </form>
        )}
      </div>
    </Section>
  )
}

/** The way back to what was told: its voice, and what whoever told it and their companion write to each other. */
function NeedWay({ need }: Pick<BriefAsideProps, 'need'>) {
  const { t } = useTranslation('challenges')
  if (!need) return null
  return (
    <Section title={t('need.title')}>
      <p>
        <a href={need}>{t('need.link')}</a>
      </p>
    </Section>
  )
}

/** The way to what is not public, for whoever keeps it and whoever was opened it. */
function AnnexWay({ slug, annex }: { slug: string; annex: BriefAsideProps['annex'] }) {
  const { t } = useTranslation('challenges')
  if (!annex) return null
  const page = `/challenges/${slug}/annex`
  return (
    <Section title={t('annex.about')}>
      <p>
        {annex === 'keep' ? (
          <a href={page}>{t('annex.link')}</a>
        ) : (
          <a href={`${page}/reading`}>{t('annex.readLink')}</a>
        )}
      </p>
    </Section>
  )
}

/** The brief as it is taken along: on paper, to a repository, to another program. */
function OtherForms({ slug }: { slug: string }) {
  const { t } = useTranslation('challenges')
  const page = `/challenges/${slug}`
  return (
    <Section title={t('pack.otherForms')}>
      <ul className="list">
        <li>
          <a href={`${page}/starter-pack`}>{t('pack.link')}</a>
        </li>
        <li>
          <a href={`${page}/sheet`}>{t('pack.print')}</a>
        </li>
        <li>
          <a href={`${page}/brief.md`}>{t('pack.markdown')}</a> ·{' '}
          <a href={`/api/v1/challenges/${slug}`}>{t('pack.json')}</a>
        </li>
      </ul>
    </Section>
  )
}

function Manage({ challenge: { slug, state }, unanswered, may }: BriefAsideProps) {
  const { t } = useTranslation('challenges')
  return (
    <Section title={may.write ? t('page.manage') : t('page.manageReview')}>
      <div className="stack stack--tight">
        {may.answer && unanswered > 0 && (
          <p>
            <a href={`/challenges/${slug}/questions`}>
              {t('page.unanswered', { count: unanswered })}
            </a>
          </p>
        )}
        {may.write && state === 'published' && (
          <>
            {may.approve && (
              <p>
                <a href={`/challenges/${slug}/versions/new`}>{t('page.publishVersion')}</a>
              </p>
            )}
            <p>
              <a href={`/challenges/${slug}/translations`}>{t('page.translations')}</a>
            </p>
          </>
        )}
        {may.archive && (
          <form method="post" action={`/challenges/${slug}/archive`}>
            <Button kind="risk" small>
              {t('page.archive')}
            </Button>
          </form>
        )}
      </div>
    </Section>
  )
}
