import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { canWrite } from '~/domains/challenges/policy'
import { areFactsEditable, briefLanguages } from '~/domains/challenges/rules'
import { saveFacts } from '~/domains/challenges/save-facts.server'
import { factsForm } from '~/domains/challenges/schema'
import { FactsFields, useFactChoice, useFactsLabels } from '~/domains/challenges/ui/facts-fields'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { seenTexts, stampTexts } from '~/platform/stamps.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button, LinkButton } from '~/ui/button'
import { ClashingTexts } from '~/ui/form/clashing-texts'
import { ErrorSummary } from '~/ui/form/error-summary'
import { clashesOf, replyWithClashes } from '~/ui/form/reply'
import { SeenFields } from '~/ui/form/seen-fields'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, title, theme, language, state } = challenge
  if (!canWrite(viewer, standing)) throw await forbidden(visit, 'challenge.save', id)
  if (!areFactsEditable(state) && !visit.sent) throw redirect(`/challenges/${slug}`)
  return {
    page: { title: translator(visit.language)('challenges:facts.title') },
    slug,
    seen: stampTexts({ title, theme, language }),
    saved: { title, theme, language: briefLanguages.find((each) => each === language) },
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const sent = await readForm(request)
  const submission = parseWithZod(sent, { schema: factsForm })
  if (submission.status !== 'success') return submission.reply()
  const { value } = submission
  const saved = await saveFacts(viewer, params.challenge!, value, visit.now, seenTexts(sent))
  if (!saved.ok) return replyWithClashes(submission, saved)
  return redirectWithNotice(`/challenges/${params.challenge}/edit`, 'challenge-saved')
}

export const meta = pageMeta

export default function ChallengeFacts() {
  const { page, slug, saved, seen } = useLoaderData<typeof loader>()
  const { t } = useTranslation('challenges')
  const reply = useActionData<typeof action>()
  const [form, fields] = useReply<typeof factsForm>(reply, saved)
  const labels = useFactsLabels(fields)
  const factChoice = useFactChoice()
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/challenges', label: t('area') },
          { href: `/challenges/${slug}`, label: saved.title },
        ]}
      />
      <PageHeading title={page.title} lead={t('facts.lead')} />
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={labels}
        />
        <ClashingTexts
          clashes={clashesOf(reply)}
          label={(field) => labels.find((each) => each.field.name === field)?.label}
          choice={factChoice}
          address={`/challenges/${slug}/facts`}
        />
        <SeenFields seen={seen} reply={reply} />
        <FactsFields fields={fields} />
        <div className="actions">
          <Button>{t('facts.submit')}</Button>
          <LinkButton kind="quiet" href={`/challenges/${slug}/edit`}>
            {t('facts.cancel')}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
