import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findPending } from '~/domains/approvals/queries.server'
import { readApproval } from '~/domains/approvals/read-approval.server'
import { NobodyElse } from '~/domains/approvals/ui/nobody-else'
import { Deciders, WaitingApproval } from '~/domains/approvals/ui/waiting-approval'
import { agreementDeed } from '~/domains/challenges/agreement-deed'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { countOpenTraces } from '~/domains/challenges/count-open-traces.server'
import { canPublish, canPublishUnmarked } from '~/domains/challenges/policy'
import { publishChallenge } from '~/domains/challenges/publish-challenge.server'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import { findHarmMark, listLiftedMarks } from '~/domains/challenges/queries-harm.server'
import { listOpenPlaces } from '~/domains/challenges/queries-places.server'
import { countOpenComments } from '~/domains/challenges/queries-review.server'
import { findAgreeing } from '~/domains/challenges/queries-standing.server'
import { needsSecond } from '~/domains/challenges/rules'
import { publicationForm } from '~/domains/challenges/schema'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatDay } from '~/shared/instants'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { challenge, standing } = await seenChallenge(visit, params.challenge!)
  const { id, slug, title, datathonId } = challenge
  if (!canPublish(viewer, standing)) throw await forbidden(visit, 'challenge.publish', id)
  const places = await listOpenPlaces(visit.now)
  const wished = places.filter((place) => place.datathonId === datathonId)
  const isRisky = needsSecond(await findHarmMark(id))
  const waiting = await findPending({ kind: 'brief-publication', objectId: id })
  const meant = waiting ? agreementDeed.parse(waiting.deed).datathonId : null
  const datathonOf = meant ?? datathonId ?? places[0]?.datathonId
  const entitled = datathonOf
    ? await findAgreeing({ ...challenge, datathonId: datathonOf })
    : { ids: [] }
  const what = { kind: 'brief-publication', objectId: id } as const
  const { now, language } = visit
  const approval = await readApproval(what, entitled, { viewer, now, language })
  return {
    page: { title: translator(visit.language)('challenges:publication.title') },
    brief: { slug, title },
    /** Who took the mark away leaves it to somebody else. */
    leaves: !isRisky && !canPublishUnmarked(viewer, await listLiftedMarks(id)),
    second: isRisky
      ? { pending: approval.pending, others: approval.others, mayDecide: approval.mayDecide }
      : null,
    datathon: places.find((place) => place.datathonId === datathonOf)?.datathonSlug ?? null,
    isVerified: challenge.organizationStatus === 'verified',
    openComments: await countOpenComments(id),
    openTraces: await countOpenTraces(challenge, await listAnswers(id)),
    places: [...wished, ...places.filter((place) => !wished.includes(place))].map((place) => ({
      value: `${place.datathonSlug}/${place.trackId ?? ''}`,
      datathon: place.datathonName,
      track: place.trackName,
      day: formatDay(place.submissionsCloseAt, place.timeZone, visit.language),
    })),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: publicationForm })
  if (submission.status !== 'success') return submission.reply()
  const { place } = submission.value
  const published = await publishChallenge(viewer, params.challenge!, place, visit.now)
  if (!published.ok) return replyWith(submission, published)
  const { became, slug } = published.value
  if (became === 'published')
    return redirectWithNotice(`/challenges/${slug}`, 'challenge-published')
  const notice = became === 'ready' ? 'challenge-ready' : 'challenge-second-asked'
  return redirectWithNotice(`/challenges/${slug}/review`, notice)
}

export const meta = pageMeta

export default function Publication() {
  const { page, brief, leaves, second, datathon, isVerified, openComments, openTraces, places } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation('challenges')
  const reply = useActionData<typeof action>()
  const [form, { place }] = useReply<typeof publicationForm>(reply)
  const review = `/challenges/${brief.slug}/review`
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: `/challenges/${brief.slug}`, label: brief.title },
          { href: review, label: t('page.review') },
        ]}
      />
      <PageHeading
        title={page.title}
        lead={t(
          second
            ? 'publication.leadSecond'
            : isVerified
              ? 'publication.lead'
              : 'publication.leadReady',
        )}
      />
      {leaves ? (
        <Notice kind="needs" title={t('harm.leaves')}>
          <a href={review}>{t('publication.back')}</a>
        </Notice>
      ) : second?.pending ? (
        <WaitingApproval
          pending={second.pending}
          others={second.others}
          datathon={datathon ?? undefined}
          decision={second.mayDecide ? `/challenges/${brief.slug}/agreement` : undefined}
        />
      ) : second?.others.length === 0 && datathon ? (
        <NobodyElse datathon={datathon} />
      ) : places.length === 0 ? (
        <EmptyState level={2} title={t('publication.none')}>
          {t('publication.noneHint')}
        </EmptyState>
      ) : (
        <form className="form" method="post" {...getFormProps(form)}>
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={[{ field: place, label: t('publication.place') }]}
          />
          <div className="stack publication-notices">
            {!isVerified && second && <Notice>{t('review.unverified')}</Notice>}
            {second && (
              <Notice kind="needs" title={t('harm.second')}>
                <Deciders others={second.others} />
              </Notice>
            )}
            {openTraces > 0 && <Notice kind="risk">{t('traces.waiting')}</Notice>}
            {openComments > 0 && (
              <Notice kind="needs">{t('publication.openComments', { count: openComments })}</Notice>
            )}
          </div>
          <RadioGroup
            field={place}
            label={t('publication.place')}
            options={places.map(({ value, datathon, track, day }) => ({
              value,
              label: track
                ? t('publication.closes', { datathon, track, day })
                : t('publication.closesNoTrack', { datathon, day }),
            }))}
          />
          <div className="actions">
            <Button>
              {second
                ? t('publication.askSecond')
                : isVerified
                  ? t('publication.submit')
                  : t('publication.makeReady')}
            </Button>
            <a href={review}>{t('publication.back')}</a>
          </div>
        </form>
      )}
    </div>
  )
}
