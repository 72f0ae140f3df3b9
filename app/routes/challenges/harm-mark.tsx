import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { markHarm } from '~/domains/challenges/mark-harm.server'
import { canMarkHarm } from '~/domains/challenges/policy'
import { findHarmMark } from '~/domains/challenges/queries-harm.server'
import { isPublic } from '~/domains/challenges/rules'
import { harmForm } from '~/domains/challenges/schema'
import { HarmForm } from '~/domains/challenges/ui/harm-form'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, title, language, state } = challenge
  if (!canMarkHarm(viewer, standing)) throw await forbidden(visit, 'challenge.mark-harm', id)
  if (isPublic(state) || (await findHarmMark(id))) throw redirect(`/challenges/${slug}/review#harm`)
  return {
    page: { title: translator(visit.language)('challenges:harm.markTitle'), of: title },
    brief: { slug, title, language },
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: harmForm })
  if (submission.status !== 'success') return submission.reply()
  const marked = await markHarm(viewer, params.challenge!, submission.value, visit.now)
  if (!marked.ok) return replyWith(submission, marked)
  return redirectWithNotice(`/challenges/${params.challenge}/review#harm`, 'harm-marked')
}

export const meta = pageMeta

export default function MarkHarm() {
  const { page, brief } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t } = useTranslation('challenges')
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: `/challenges/${brief.slug}`, label: brief.title, language: brief.language },
          { href: `/challenges/${brief.slug}/review`, label: t('page.review') },
        ]}
      />
      <PageHeading title={page.title} lead={t('harm.markLead')} />
      <HarmForm slug={brief.slug} reply={reply} does="mark" />
    </div>
  )
}
