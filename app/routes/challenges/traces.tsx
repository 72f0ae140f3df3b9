import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { countOpenTraces } from '~/domains/challenges/count-open-traces.server'
import { decideTraces } from '~/domains/challenges/decide-traces.server'
import { canSubmit } from '~/domains/challenges/policy'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { areFactsEditable, isEditable } from '~/domains/challenges/rules'
import { MarkedBrief } from '~/domains/challenges/ui/marked-brief'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { choicesIn, decisionsIn } from '~/domains/privacy/decisions'
import { asTyped, distinct, wrongChoices } from '~/domains/privacy/shown-trace'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { mostFieldsWithTraces } from '~/platform/form-bounds'
import { readForm } from '~/platform/read-form'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/form/error-summary'
import { pageMeta } from '~/ui/page-meta'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { showBrief } from './show-brief.server'

/** Where the author goes on once nothing waits: to what led here. */
const onward = (slug: string, state: string) =>
  `/challenges/${slug}/${state === 'published' ? 'versions/new' : 'review-request'}`

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, state } = challenge
  if (!canSubmit(viewer, standing)) throw await forbidden(visit, 'challenge.decide-traces', id)
  if (!isEditable(state) && !visit.sent) throw redirect(`/challenges/${slug}`)
  return {
    page: { title: translator(visit.language)('challenges:traces.title') },
    brief: {
      slug,
      isPublished: state === 'published',
      ...(await readTitle(challenge, visit.language)),
    },
    back: onward(slug, state),
    left: await countOpenTraces(challenge, await listAnswers(id)),
    titleEditable: areFactsEditable(state),
    texts: await showBrief(challenge, null),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const seen = await seenChallenge(visit, params.challenge!, 'challenge.decide-traces')
  if (!canSubmit(viewer, seen.standing))
    throw await forbidden(visit, 'challenge.decide-traces', seen.challenge.id)
  const sent = await readForm(request, mostFieldsWithTraces)
  const [decisions, choices] = [decisionsIn(sent), choicesIn(sent)]
  if (!visit.sent)
    return { refusal: null, texts: (await showBrief(seen.challenge, choices)).map(asTyped) }
  const { id } = seen.challenge
  if (decisions.size === 0 && (await countOpenTraces(seen.challenge, await listAnswers(id))) > 0)
    return {
      refusal: 'traces-undecided' as const,
      texts: await showBrief(seen.challenge, choices),
    }
  const decided = await decideTraces(viewer, params.challenge!, decisions, visit.now)
  const { challenge } = await seenChallenge(visit, params.challenge!)
  if (!decided.ok)
    return {
      refusal: decided.refusal,
      texts: await showBrief(challenge, choices),
    }
  const open = await countOpenTraces(challenge, await listAnswers(challenge.id))
  const isHalfSaid = [...choices.values()].some(({ choice, reason }) => !choice && reason !== '')
  // What was decided is saved; a reason without its choice would be gone from a page that is opened anew.
  if (open > 0 && isHalfSaid)
    return { refusal: 'traces-undecided' as const, texts: await showBrief(challenge, choices) }
  if (open > 0)
    return redirectWithNotice(`/challenges/${challenge.slug}/traces`, 'traces-decided-part')
  return redirectWithNotice(onward(challenge.slug, challenge.state), 'traces-decided')
}

export const meta = pageMeta

export default function Traces() {
  const { page, brief, back, left, titleEditable, ...loaded } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { t } = useTranslation(['challenges', 'privacy'])
  const texts = refused?.texts ?? loaded.texts
  const onTo = t(brief.isPublished ? 'challenges:traces.backToVersion' : 'challenges:traces.back')
  return (
    <div className="page">
      <BriefBreadcrumbs brief={brief} />
      <PageHeading title={page.title} lead={t('challenges:traces.lead')} />
      {texts.length === 0 ? (
        <EmptyState
          level={2}
          title={t('challenges:traces.none')}
          action={<LinkButton href={back}>{onTo}</LinkButton>}
        >
          {t('challenges:traces.noneHint')}
        </EmptyState>
      ) : (
        <form className="form" method="post">
          <ErrorSummary
            refusal={refused?.refusal && refusalText(t, refused.refusal)}
            fields={refused?.refusal ? wrongChoices(distinct(texts)) : []}
          />
          {left > 0 && <p>{t('challenges:traces.left', { count: left })}</p>}
          <MarkedBrief slug={brief.slug} titleEditable={titleEditable} texts={texts} />
          <p className="faint small">{t('privacy:choices.overlooked')}</p>
          <div className="actions">
            <Button>{t('challenges:traces.submit')}</Button>
            <a href={back}>{onTo}</a>
          </div>
        </form>
      )}
    </div>
  )
}
