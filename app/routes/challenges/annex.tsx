import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { longestAnnex } from '~/domains/challenges/annex'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { openAnnexText } from '~/domains/challenges/open-annex-text.server'
import { canKeepAnnex } from '~/domains/challenges/policy'
import { listOpenings, listReadings } from '~/domains/challenges/queries-annex.server'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { isPublic } from '~/domains/challenges/rules'
import { annexForm } from '~/domains/challenges/schema'
import { AnnexReadings, AnnexTeams } from '~/domains/challenges/ui/annex-teams'
import { writeAnnex } from '~/domains/challenges/write-annex.server'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { listTeamNames } from '~/domains/teams/queries-lists.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { seenTexts, stampTexts } from '~/platform/stamps.server'
import { formatInstant } from '~/shared/instants'
import { Button } from '~/ui/button'
import { ClashingTexts } from '~/ui/form/clashing-texts'
import { ErrorSummary } from '~/ui/form/error-summary'
import { clashesOf, replyWithClashes } from '~/ui/form/reply'
import { SeenFields } from '~/ui/form/seen-fields'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, state } = challenge
  if (!canKeepAnnex(viewer, standing)) throw await forbidden(visit, 'annex.write', id)
  const [text, teams, open, readings] = await Promise.all([
    openAnnexText(id),
    listTeamNames(id),
    listOpenings(id),
    listReadings(id),
  ])
  const t = translator(visit.language)
  const former = t('challenges:annex.formerTeam')
  return {
    page: { title: t('challenges:annex.title') },
    brief: { slug, ...(await readTitle(challenge, visit.language)) },
    start: { text: text ?? '' },
    seen: stampTexts({ text: text ?? '' }),
    opens: isPublic(state) && text !== null,
    teams: teams.map(({ slug, name, id }) => ({ slug, name, isOpen: open.includes(id) })),
    readings: readings.map(({ handle, teamId, readAt }) => ({
      handle,
      team: teams.find(({ id }) => id === teamId)?.name ?? former,
      when: formatInstant(readAt, visit.timeZone, visit.language),
    })),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const sent = await readForm(request)
  const submission = parseWithZod(sent, { schema: annexForm })
  if (submission.status !== 'success') return submission.reply()
  const { text } = submission.value
  const written = await writeAnnex(viewer, params.challenge!, text, visit.now, seenTexts(sent))
  if (!written.ok) return replyWithClashes(submission, written)
  return redirectWithNotice(`/challenges/${params.challenge}/annex`, 'annex-saved')
}

export const meta = pageMeta

export default function Annex() {
  const { page, brief, start, seen, opens, teams, readings } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t } = useTranslation('challenges')
  const [form, fields] = useReply<typeof annexForm>(reply, start)
  return (
    <div className="page">
      <BriefBreadcrumbs brief={brief} />
      <PageHeading title={page.title} lead={t('annex.lead')} />
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[{ field: fields.text, label: t('annex.text') }]}
        />
        <ClashingTexts
          clashes={clashesOf(reply)}
          label={() => t('annex.text')}
          address={`/challenges/${brief.slug}/annex`}
        />
        <SeenFields seen={seen} reply={reply} />
        <TextArea
          field={fields.text}
          label={t('annex.text')}
          hint={t('annex.textHint')}
          rows={8}
          errorValues={{ most: longestAnnex }}
        />
        <Button>{t('annex.save')}</Button>
      </form>
      <AnnexTeams slug={brief.slug} teams={teams} opens={opens} />
      <AnnexReadings readings={readings} />
    </div>
  )
}
