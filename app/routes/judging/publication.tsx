import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { readApproval } from '~/domains/approvals/read-approval.server'
import { NobodyElse } from '~/domains/approvals/ui/nobody-else'
import { WaitingApproval } from '~/domains/approvals/ui/waiting-approval'
import { listApproverIds } from '~/domains/datathons/queries-approvers.server'
import { findOrganized } from '~/domains/datathons/find-organized.server'
import { canAskToPublish } from '~/domains/judging/policy'
import { requestPublication } from '~/domains/judging/request-publication.server'
import { publicationForm } from '~/domains/judging/schema'
import { PublicationForm } from '~/domains/judging/ui/publication-form'
import { Ranking } from '~/domains/judging/ui/ranking'
import { signedIn } from '~/domains/people/access.server'
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
  const deed = { kind: 'results.request', may: canAskToPublish }
  const { viewer, datathon } = await findOrganized(visit, request, params.datathon, deed)
  const { id, slug, name } = datathon
  const what = { kind: 'results-publication', objectId: id } as const
  const { now, language } = visit
  const approvers = await listApproverIds(id)
  const { pending, others, mayDecide } = await readApproval(
    what,
    { ids: approvers },
    {
      viewer,
      now,
      language,
    },
  )
  return {
    page: { title: translator(language)('judging:publication.title') },
    datathon: { slug, name },
    ...(await previewPublication(datathon, now, language)),
    approval: { pending, others, mayDecide },
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: publicationForm })
  if (submission.status !== 'success') return submission.reply()
  const { note } = submission.value
  const awards = submission.value.awards.flatMap(({ award, submission: to, reason }) =>
    to ? [{ awardId: award, submissionId: to, reason }] : [],
  )
  const asked = await requestPublication(viewer, params.datathon!, { awards, note }, visit.now)
  if (!asked.ok) return replyWith(submission, asked)
  return redirectWithNotice(
    `/organize/${params.datathon}/judging/publication`,
    'publication-requested',
  )
}

export const meta = pageMeta

export default function Publication() {
  const { page, datathon, refusal, preview, approval } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t } = useTranslation(['judging', 'refusals'])
  const { pending, others, mayDecide } = approval
  const back = `/organize/${datathon.slug}/judging`
  const here = `${back}/publication`
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
          {refusalText(t, refusal)} <a href={back}>{t('publication.toDesk')}</a>
        </Notice>
      )}
      {preview && pending && (
        <WaitingApproval
          pending={pending}
          others={others}
          datathon={datathon.slug}
          decision={mayDecide ? `${here}/decision` : undefined}
        />
      )}
      {preview && !pending && others.length === 0 && <NobodyElse datathon={datathon.slug} />}
      {preview && (
        <Section title={t('publication.preview')}>
          <p className="faint">{t('publication.previewHint')}</p>
          <Ranking {...preview} />
        </Section>
      )}
      {preview && !pending && others.length > 0 && (
        <PublicationForm reply={reply} preview={preview} others={others} back={back} />
      )}
    </div>
  )
}
