import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { approvalToDecide } from '~/domains/approvals/approval-access.server'
import { approvalForm } from '~/domains/approvals/schema'
import { ApprovalForm } from '~/domains/approvals/ui/approval-form'
import { WaitingApproval } from '~/domains/approvals/ui/waiting-approval'
import { listApproverIds } from '~/domains/datathons/queries-approvers.server'
import { findDatathon } from '~/domains/datathons/queries.server'
import { decidePublication } from '~/domains/judging/decide-publication.server'
import { deedSchema } from '~/domains/judging/publication-deed'
import { AwardsToGive } from '~/domains/judging/ui/awards-to-give'
import { PublicationCauses } from '~/domains/judging/ui/publication-causes'
import { Ranking } from '~/domains/judging/ui/ranking'
import { notFound, signedIn } from '~/domains/people/access.server'
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
import { previewPublication } from './publication-preview.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  signedIn(visit, request)
  const datathon = await findDatathon(params.datathon!)
  if (!datathon) throw await notFound(visit, 'results.publish')
  const { id, slug, name } = datathon
  const what = { kind: 'results-publication', objectId: id } as const
  const approvers = await listApproverIds(id)
  const approval = await approvalToDecide(
    visit,
    request,
    what,
    { ids: approvers },
    'results.publish',
  )
  const { pending, others, deed } = approval
  const { refusal, preview } = await previewPublication(datathon, visit.now, visit.language)
  // What was decided or taken back is told where it stands; what cannot happen any more, here.
  if (!pending) throw redirect(`/datathons/${slug}/results`)
  return {
    page: { title: translator(visit.language)('judging:publication.decide') },
    datathon: { slug, name },
    refusal,
    preview,
    awards: deedSchema.parse(deed).awards,
    pending,
    others,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: approvalForm })
  if (submission.status !== 'success') return submission.reply()
  const slug = params.datathon!
  const decided = await decidePublication(viewer, slug, submission.value, visit.now)
  if (!decided.ok) return replyWith(submission, decided)
  if (!decided.value) return redirectWithNotice('/me/approvals', 'approval-refused')
  return redirectWithNotice(`/datathons/${slug}/results`, 'results-published')
}

export const meta = pageMeta

export default function PublicationDecision() {
  const { page, datathon, refusal, preview, awards, pending, others } =
    useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t } = useTranslation(['judging', 'refusals'])
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: `/datathons/${datathon.slug}`, label: datathon.name }]} />
      <PageHeading title={page.title} />
      <WaitingApproval pending={pending} others={others} datathon={datathon.slug} />
      {refusal && (
        <Notice kind="needs" title={t('publication.notYet')}>
          {refusalText(t, refusal)}
        </Notice>
      )}
      {preview && (
        <>
          <Section title={t('publication.preview')}>
            <p className="faint">{t('publication.previewHint')}</p>
            <Ranking {...preview} />
          </Section>
          <AwardsToGive awards={preview.awards} given={awards} names={preview.names} />
          <Section title={t('publication.causes')}>
            <PublicationCauses mails={preview.mails} notHandedIn={preview.notHandedIn} />
          </Section>
          {!pending.isOwn && (
            <Section title={t('publication.word')}>
              <ApprovalForm kind="results-publication" reply={reply} back="/me/approvals" />
            </Section>
          )}
        </>
      )}
    </div>
  )
}
