import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { outlineOf } from '~/domains/datathons/clock'
import { savedDatathon } from '~/domains/datathons/new-datathon.server'
import { findOrganized } from '~/domains/datathons/find-organized.server'
import { listAwards, listCriteria, listTracks } from '~/domains/datathons/queries.server'
import { saveDatathon } from '~/domains/datathons/save-datathon.server'
import { datathonForm } from '~/domains/datathons/schema'
import { DatathonForm } from '~/domains/datathons/ui/datathon-form'
import { OrganizingPart } from '~/domains/datathons/ui/organizing-part'
import { areResultsOut } from '~/domains/judging/queries-results.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { datathon } = await findOrganized(visit, request, params.datathon)
  const { id, name } = datathon
  const [tracks, criteria, awards] = await Promise.all([
    listTracks(id),
    listCriteria(id),
    listAwards(id),
  ])
  return {
    page: { title: `${translator(visit.language)('datathons:form.editTitle')}: ${name}` },
    datathon: outlineOf(datathon, visit.now, await areResultsOut(datathon.id)),
    start: savedDatathon(datathon, { tracks, criteria, awards }),
    rubricLocked: datathon.rubricLockedAt !== null,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, datathon } = await findOrganized(visit, request, params.datathon)
  const submission = parseWithZod(await readForm(request), { schema: datathonForm })
  if (submission.status !== 'success') return submission.reply()
  const saved = await saveDatathon(viewer, datathon.slug, submission.value, visit.now)
  if (!saved.ok) return replyWith(submission, saved)
  return redirectWithNotice(`/datathons/${datathon.slug}`, 'datathon-saved')
}

export const meta = pageMeta

export default function EditDatathon() {
  const { datathon, start, rubricLocked } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['datathons', 'approvals'])
  return (
    <OrganizingPart datathon={datathon} current="edit">
      <DatathonForm
        reply={useActionData<typeof action>()}
        start={start}
        moves
        rubricLocked={rubricLocked}
        submit={t('datathons:form.save')}
      />
      <p>
        <a href={`/organize/${datathon.slug}/deletion`}>{t('approvals:deletion.link')}</a>
      </p>
    </OrganizingPart>
  )
}
