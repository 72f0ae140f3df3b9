import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { outlineOf } from '~/domains/datathons/clock'
import { withTitles } from '~/domains/challenges/read-titles.server'
import { findOrganized } from '~/domains/datathons/find-organized.server'
import { listPeopleWithDatathonRole } from '~/domains/datathons/queries-people.server'
import { OrganizingPart } from '~/domains/datathons/ui/organizing-part'
import { listSelectable } from '~/domains/incubation/list-selectable.server'
import { TakeWinners } from '~/domains/incubation/ui/take-winners'
import { distributeSubmissions } from '~/domains/judging/distribute-submissions.server'
import { progressOf } from '~/domains/judging/progress'
import { listDeclaredConflicts } from '~/domains/judging/queries-conflicts.server'
import { findResults } from '~/domains/judging/queries-results.server'
import { countNotLockedYet, listAssignments, listJudgeable } from '~/domains/judging/queries.server'
import { distribute, judgingIsOpen, publish } from '~/domains/judging/rules'
import { DeclaredConflicts } from '~/domains/judging/ui/declared-conflicts'
import { DrawSubmissions } from '~/domains/judging/ui/draw-submissions'
import { JudgingProgress } from '~/domains/judging/ui/judging-progress'
import { PublishStep } from '~/domains/judging/ui/publish-step'
import { signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { formatInstant } from '~/shared/instants'
import { Layout } from '~/ui/layout'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, datathon } = await findOrganized(visit, request, params.datathon)
  const [judges, judgeable, notLockedYet, assignments, conflicts, results] = await Promise.all([
    listPeopleWithDatathonRole(datathon.id, 'judge'),
    listJudgeable(datathon.id),
    countNotLockedYet(datathon.id),
    listAssignments(datathon.id),
    listDeclaredConflicts(datathon.id),
    findResults(datathon.id),
  ])
  const { name, judgesPerSubmission, timeZone, submissionsCloseAt, judgingClosesAt } = datathon
  const submissions = await withTitles(judgeable, visit.language)
  const progress = progressOf(assignments, judges, submissions, judgesPerSubmission)
  const { of, submitted } = progress.all
  const time = { submissionsCloseAt, judgingClosesAt, published: results !== undefined }
  const at = (instant: Date) => formatInstant(instant, timeZone, visit.language)
  return {
    page: { title: `${translator(visit.language)('judging:organize.title')}: ${name}` },
    datathon: { ...outlineOf(datathon, visit.now, time.published), judgesPerSubmission },
    hasClosed: submissionsCloseAt <= visit.now,
    locking: submissionsCloseAt <= visit.now ? notLockedYet : 0,
    closesAt: at(submissionsCloseAt),
    judgingClosesAt: at(judgingClosesAt),
    publishedAt: results ? at(results.publishedAt) : null,
    isOpen: judgingIsOpen(time, visit.now).ok,
    mayDraw: distribute(
      time,
      { locked: submissions.length, notLockedYet, judges: judges.length },
      visit.now,
    ).ok,
    mayPublish: publish(time, { assigned: of, submitted }, visit.now).ok,
    counts: { judges: judges.length, submissions: submissions.length },
    progress,
    winners: results ? await listSelectable(viewer, datathon.id, visit.language) : [],
    conflicts: conflicts.map(({ handle, teamName, reason }) => ({ handle, teamName, reason })),
  }
}

/** Draws who judges what. */
export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const drawn = await distributeSubmissions(viewer, params.datathon!, visit.now)
  if (!drawn.ok) return { status: 'error' as const, refusal: drawn.refusal }
  const notice = drawn.value.added > 0 ? 'submissions-distributed' : 'nothing-to-distribute'
  return redirectWithNotice(`/organize/${params.datathon}/judging`, notice)
}

export const meta = pageMeta

export default function OrganizeJudging() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation(['judging', 'refusals'])
  const { datathon, hasClosed, locking, closesAt, progress, winners, conflicts } = page
  return (
    <OrganizingPart datathon={datathon} current="judging">
      {answer?.refusal && <Notice kind="risk" answer title={refusalText(t, answer.refusal)} />}
      {!hasClosed && (
        <Notice title={t('organize.before', { at: closesAt })}>{t('organize.beforeHint')}</Notice>
      )}
      {locking > 0 && (
        <Notice kind="needs" title={t('organize.locking', { count: locking })}>
          {t('organize.lockingHint')}{' '}
          <a href={`/organize/${datathon.slug}/judging`}>{t('organize.lookAgain')}</a>
        </Notice>
      )}
      <Layout
        kind="working"
        aside={
          <>
            <PublishStep {...page} slug={datathon.slug} />
            <DeclaredConflicts conflicts={conflicts} />
          </>
        }
      >
        <TakeWinners winners={winners} />
        <DrawSubmissions {...page} />
        {progress.all.of > 0 && <JudgingProgress slug={datathon.slug} progress={progress} />}
      </Layout>
    </OrganizingPart>
  )
}
