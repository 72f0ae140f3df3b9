import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { canOrganize } from '~/domains/datathons/policy'
import { listPeopleWithDatathonRole } from '~/domains/datathons/queries-people.server'
import { findDatathon, listAwards, listDatathonRoles } from '~/domains/datathons/queries.server'
import { makeBundle } from '~/domains/judging/bundle'
import { publishResults } from '~/domains/judging/publish-results.server'
import { findJudged } from '~/domains/judging/queries-judged.server'
import {
  findBriefLanguages,
  findResults,
  listTeamMemberIds,
} from '~/domains/judging/queries-results.server'
import { listAssignments } from '~/domains/judging/queries.server'
import { publish } from '~/domains/judging/rules'
import { publicationForm } from '~/domains/judging/schema'
import { PublicationForm } from '~/domains/judging/ui/publication-form'
import { Ranking } from '~/domains/judging/ui/ranking'
import { forbidden, notFound, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const datathon = await findDatathon(params.datathon!)
  if (!datathon) throw await notFound(visit, 'results.publish')
  const roles = await listDatathonRoles(viewer.id, datathon.id)
  if (!canOrganize(viewer, roles)) throw await forbidden(visit, 'results.publish', datathon.id)
  const { id, slug, name } = datathon
  const assignments = await listAssignments(id)
  const submitted = assignments.filter(({ sheetState }) => sheetState === 'submitted').length
  const published = (await findResults(id)) !== undefined
  const may = publish(
    { ...datathon, published },
    { assigned: assignments.length, submitted },
    visit.now,
  )
  const page = { title: translator(visit.language)('judging:publication.title') }
  // Before it may be published nobody looks at what it would be.
  if (!may.ok) return { page, datathon: { slug, name }, refusal: may.refusal, preview: null }
  const judged = await findJudged(id)
  const bundle = makeBundle({ datathon: { slug, name }, ...judged, awards: [] }, visit.now)
  const judges = (await listPeopleWithDatathonRole(id, 'judge')).map(({ personId }) => personId)
  return {
    page,
    datathon: { slug, name },
    refusal: null,
    preview: {
      ranking: bundle.ranking,
      runs: bundle.runs,
      languages: await findBriefLanguages(id),
      confidence: bundle.method.confidence,
      names: Object.fromEntries(
        judged.submissions.map(({ id, team, challenge }) => [id, { team, challenge }]),
      ),
      awards: (await listAwards(id)).map(({ id, name }) => ({ id, name })),
      mails: new Set([...(await listTeamMemberIds(id)), ...judges]).size,
      notHandedIn: assignments.length - submitted,
    },
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: publicationForm })
  if (submission.status !== 'success') return submission.reply()
  const awards = submission.value.awards.flatMap(({ award, submission: to, reason }) =>
    to ? [{ awardId: award, submissionId: to, reason }] : [],
  )
  const published = await publishResults(viewer, params.datathon!, { awards }, visit.now)
  if (!published.ok) return replyWith(submission, published)
  return redirectWithNotice(`/datathons/${params.datathon}/results`, 'results-published')
}

export const meta = pageMeta

export default function Publication() {
  const { page, datathon, refusal, preview } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t } = useTranslation(['judging', 'refusals'])
  const back = `/organize/${datathon.slug}/judging`
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: `/datathons/${datathon.slug}`, label: datathon.name },
          { href: back, label: t('organize.title') },
        ]}
      />
      <PageHeading title={page.title} />
      {refusal && (
        <Notice kind="needs" title={t('publication.notYet')}>
          {refusalText(t, refusal)} <a href={back}>{t('organize.title')}</a>
        </Notice>
      )}
      {preview && (
        <>
          <Section title={t('publication.preview')}>
            <p className="faint">{t('publication.previewHint')}</p>
            <Ranking {...preview} />
          </Section>
          <PublicationForm reply={reply} preview={preview} back={back} />
        </>
      )}
    </div>
  )
}
