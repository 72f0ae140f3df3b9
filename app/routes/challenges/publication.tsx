import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { countOpenTraces } from '~/domains/challenges/count-open-traces.server'
import { canPublish } from '~/domains/challenges/policy'
import { publishChallenge } from '~/domains/challenges/publish-challenge.server'
import { listAnswers } from '~/domains/challenges/queries-answers.server'
import { listOpenPlaces } from '~/domains/challenges/queries-places.server'
import { countOpenComments } from '~/domains/challenges/queries-review.server'
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
  return {
    page: { title: translator(visit.language)('challenges:publication.title') },
    brief: { slug, title },
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
  return redirectWithNotice(`/challenges/${params.challenge}`, 'challenge-published')
}

export const meta = pageMeta

export default function Publication() {
  const { page, brief, isVerified, openComments, openTraces, places } =
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
      <PageHeading title={page.title} lead={t('publication.lead')} />
      {!isVerified && !reply ? (
        <Notice kind="risk">
          {t('review.unverified')} <a href={review}>{t('publication.back')}</a>
        </Notice>
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
            {!isVerified && <Notice kind="risk">{t('review.unverified')}</Notice>}
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
            <Button>{t('publication.submit')}</Button>
            <a href={review}>{t('publication.back')}</a>
          </div>
        </form>
      )}
    </div>
  )
}
