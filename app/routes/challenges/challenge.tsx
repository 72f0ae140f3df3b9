import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ReportLink } from '~/domains/accountability/ui/report-link'
import { ReuseRecord } from '~/domains/catalog/ui/reuse-record'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { completeness, countAnswers, missingAnswers } from '~/domains/challenges/completeness'
import {
  canAnswer,
  canApprove,
  canAsk,
  canKeepAnnex,
  canLinkDatasets,
  canPublish,
  canReview,
  canWrite,
} from '~/domains/challenges/policy'
import { isOpenTo } from '~/domains/challenges/queries-annex.server'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import { listLinkedDatasets } from '~/domains/challenges/queries-datasets.server'
import {
  countUnapproved,
  countWaitingTranslations,
} from '~/domains/challenges/queries-approvals.server'
import { findReadiness } from '~/domains/challenges/queries-ready.server'
import { isFollowing } from '~/domains/challenges/queries-followers.server'
import { listQuestions } from '~/domains/challenges/queries-questions.server'
import { listComments, listReplies } from '~/domains/challenges/queries-review.server'
import { findPublishedVersion } from '~/domains/challenges/queries-versions.server'
import { clarificationsAmong, isWaiting, shownQuestion } from '~/domains/challenges/public-question'
import { shownComments } from '~/domains/challenges/shown-comment'
import { textOf } from '~/domains/challenges/answers'
import { areFactsEditable, ask, isEditable, isPublic } from '~/domains/challenges/rules'
import { Brief } from '~/domains/challenges/ui/brief'
import { BriefAside } from '~/domains/challenges/ui/brief-aside'
import { BriefHeading } from '~/domains/challenges/ui/brief-heading'
import { BriefReading } from '~/domains/challenges/ui/brief-reading'
import { BriefQuestions } from '~/domains/challenges/ui/brief-questions'
import { LinkedDatasets } from '~/domains/challenges/ui/linked-datasets'
import { NextStep } from '~/domains/challenges/ui/next-step'
import { ApprovalsWaiting } from '~/domains/challenges/ui/approvals-waiting'
import { ReviewToDo } from '~/domains/challenges/ui/review-to-do'
import { findDatathonById } from '~/domains/datathons/queries.server'
import { phaseOf } from '~/domains/datathons/rules'
import { areResultsOut } from '~/domains/judging/queries-results.server'
import { findThread } from '~/domains/overview/find-thread.server'
import { WorkThread } from '~/domains/overview/ui/work-thread'
import { findTeamOf } from '~/domains/teams/queries-members.server'
import { listTeamsOfChallenge } from '~/domains/teams/queries-lists.server'
import { withOpenness } from '~/domains/teams/openness'
import { TeamsOfChallenge } from '~/domains/teams/ui/teams-of-challenge'
import { translator } from '~/locales/translator.server'
import { briefInLanguages } from '~/routes/challenges/brief-in-languages.server'
import { pagePicture } from '~/routes/page-picture.server'
import { formatDay, formatHour, formatShortDay, zoneName } from '~/shared/instants'
import { shorten } from '~/shared/shorten'
import { Layout } from '~/ui/layout'
import { pageMeta } from '~/ui/page-meta'
import { wayToNeed } from './need-of.server'
import { secondReading } from './second-reading.server'
import { showReuse } from './shown-reuse.server'

const shownQuestions = 3

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, language, now, timeZone } = visit
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, state } = challenge
  const published = isPublic(state) ? await findPublishedVersion(id) : undefined
  const content = published?.content
  const written = content?.answers ?? (await listAnswers(id))
  const brief = await briefInLanguages(visit, challenge, content, written, params.language)
  const { answers } = brief
  const datathon = challenge.datathonId ? await findDatathonById(challenge.datathonId) : undefined
  const questions = (await listQuestions(id)).map((question) => shownQuestion(question, visit))
  const at = (instant: Date) => ({
    day: formatDay(instant, datathon?.timeZone ?? timeZone, language),
    hour: formatHour(instant, datathon?.timeZone ?? timeZone, language),
    zone: zoneName(instant, datathon?.timeZone ?? timeZone, language),
  })
  const t = translator(language)
  const writes = canWrite(viewer, standing)
  const comments =
    writes && !isPublic(state)
      ? shownComments(await listComments(id), await listReplies(id), visit)
      : []
  /** The organisation's own page of the annex, or the page that a team was opened. */
  async function annexWay(): Promise<'keep' | 'read' | null> {
    if (canKeepAnnex(viewer, standing)) return 'keep'
    const own = viewer && datathon ? await findTeamOf(viewer.id, datathon.id) : undefined
    return (await isOpenTo(id, own?.id)) ? 'read' : null
  }
  return {
    page: {
      title: brief.title,
      language: brief.speeches?.title?.language,
      description: shorten(textOf(answers, 'problem') ?? challenge.title),
      picture: pagePicture({
        kind: t('challenges:page.kind'),
        title: challenge.title,
        by: challenge.organizationName ?? undefined,
      }),
    },
    challenge: {
      slug: challenge.slug,
      state,
      theme: challenge.theme,
      language: challenge.language,
      organization:
        challenge.organizationSlug && challenge.organizationName
          ? { slug: challenge.organizationSlug, name: challenge.organizationName }
          : null,
      isVerified: challenge.organizationStatus === 'verified',
      isRefused: challenge.organizationStatus === 'refused',
      datathon: datathon && { slug: datathon.slug, name: datathon.name },
      trackName: challenge.trackName,
      version: challenge.publishedVersion,
      /** The day of that version: the first may be years before. */
      publishedOn: published ? formatShortDay(published.publishedAt, timeZone, language) : null,
      secondReading: writes ? await secondReading(challenge, now) : null,
      isReady: !isPublic(state) && writes && (await findReadiness(id)) !== undefined,
      submittedOn: challenge.submittedAt && formatDay(challenge.submittedAt, timeZone, language),
    },
    thread: await findThread({ challengeId: id }, visit),
    answers,
    reading: brief.reading,
    speeches: brief.speeches,
    datasets: await listLinkedDatasets(id),
    reuse: await showReuse(id, visit),
    questions: questions.slice(0, shownQuestions),
    questionCount: questions.length,
    clarifications: clarificationsAmong(questions),
    zone: zoneName(now, timeZone, language),
    asking: datathon !== undefined && ask({ state }, datathon, now).ok,
    unanswered: questions.filter(isWaiting).length,
    work: datathon && {
      phase: phaseOf(datathon, now, await areResultsOut(datathon.id)),
      opens: at(datathon.registrationOpensAt),
      closes: at(datathon.submissionsCloseAt),
    },
    teams: isPublic(state)
      ? (await listTeamsOfChallenge(id)).map((team) => withOpenness(team, now))
      : [],
    following: await isFollowing(viewer?.id, id),
    progress: writes ? countAnswers(completeness(answers)) : null,
    missing: missingAnswers(answers).length,
    unapproved: isPublic(state) && !writes ? 0 : await countUnapproved(id),
    translationsWaiting: writes && isEditable(state) ? await countWaitingTranslations(id) : 0,
    comments,
    openComments: comments.filter(({ settled }) => !settled).length,
    annex: await annexWay(),
    need: await wayToNeed(viewer, challenge.needId),
    may: {
      write: writes,
      approve: canApprove(viewer, standing),
      review: canReview(viewer, standing),
      askAgain: standing.membership?.role === 'owner',
      archive: state === 'closed' && canPublish(viewer, standing),
      ask: canAsk(viewer, standing),
      answer: canAnswer(viewer, standing),
      linkDatasets: canLinkDatasets(viewer, standing),
      follow: viewer !== null,
    },
  }
}

export const meta = pageMeta

export default function ChallengePage() {
  const shown = useLoaderData<typeof loader>()
  const { page, challenge, answers, datasets, reuse, reading, speeches, may } = shown
  const { t, i18n } = useTranslation('challenges')
  const lang = challenge.language === i18n.language ? undefined : challenge.language
  const isShown = isPublic(challenge.state)
  return (
    <div className="page">
      <BriefHeading
        title={page.title}
        lang={lang}
        titleLanguage={speeches?.title?.language}
        challenge={challenge}
        formsTeams={isShown && formsTeams(shown.work?.phase)}
        edits={may.write && challenge.state === 'published'}
      />
      <WorkThread thread={shown.thread} />
      <BriefReading slug={challenge.slug} original={challenge.language} {...reading} />
      {!isShown && <NextStep {...shown} />}
      <ApprovalsWaiting
        of="translations"
        slug={challenge.slug}
        count={shown.translationsWaiting}
        approves={may.approve}
      />
      <ReviewToDo
        slug={challenge.slug}
        comments={shown.comments}
        editable={areFactsEditable(challenge.state)}
        isReady={challenge.isReady}
      />
      <Layout
        kind="reading"
        aside={
          <BriefAside {...shown} lang={lang}>
            <TeamsOfChallenge teams={shown.teams} />
          </BriefAside>
        }
      >
        <Brief
          answers={answers}
          lang={lang}
          speeches={speeches}
          showOpen={!isShown}
          datasets={
            <>
              <LinkedDatasets datasets={datasets} />
              {may.linkDatasets && (
                <p>
                  <a href={`/challenges/${challenge.slug}/datasets`}>{t('page.linkDatasets')}</a>
                </p>
              )}
            </>
          }
        >
          {reuse && <ReuseRecord record={reuse} language={challenge.language} />}
          {isShown && <BriefQuestions slug={challenge.slug} {...shown} />}
        </Brief>
      </Layout>
      {isShown && <ReportLink about={`/challenges/${challenge.slug}`} />}
    </div>
  )
}

/** Teams are formed from registration on until hand-ins close. */
const formsTeams = (phase: string | undefined) => phase === 'registration' || phase === 'running'
