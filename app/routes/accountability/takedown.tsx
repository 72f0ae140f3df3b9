import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { contestTakedown } from '~/domains/accountability/contest-takedown.server'
import { canContest } from '~/domains/accountability/policy'
import { listOwnerIds } from '~/domains/accountability/queries-owners.server'
import { findTakedown } from '~/domains/accountability/queries-takedowns.server'
import { contestForm } from '~/domains/accountability/schema'
import { contest } from '~/domains/accountability/takedown'
import { tellTakedown } from '~/domains/accountability/told-takedown'
import { findPlaces, findTakenDownTitles } from '~/domains/accountability/titles.server'
import { TakedownFacts } from '~/domains/accountability/ui/takedown-facts'
import { notFound, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { isUuid } from '~/shared/uuid'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { replyWith } from '~/ui/form/reply'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'

/** For those whose words were taken down: why, and their one chance to say why they should be shown. */
export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const takedown = isUuid(params.takedown!) ? await findTakedown(params.takedown!) : undefined
  if (!takedown || !canContest(viewer, await listOwnerIds(takedown)))
    throw await notFound(visit, 'takedown.contest')
  const t = translator(visit.language)
  const { aboutKind } = takedown
  return {
    page: { title: t(isSaid(aboutKind) ? `reports:own.titles.${aboutKind}` : 'reports:own.title') },
    mayContest: contest(takedown).ok,
    takedown: tellTakedown(
      takedown,
      {
        title: (await findTakenDownTitles([takedown]))[takedown.path],
        place: (await findPlaces([takedown.path]))[takedown.path],
      },
      viewer,
      visit.language,
    ),
  }
}

const isSaid = (kind: string) => kind === 'question' || kind === 'answer'

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  if (!isUuid(params.takedown!)) throw await notFound(visit, 'takedown.contest')
  const submission = parseWithZod(await readForm(request), { schema: contestForm })
  if (submission.status !== 'success') return submission.reply()
  const { words } = submission.value
  const done = await contestTakedown(viewer, params.takedown!, words, visit.now)
  if (!done.ok && done.refusal === 'not-found') throw new Response(null, { status: 404 })
  if (!done.ok) return replyWith(submission, done)
  return redirectWithNotice(`/takedowns/${params.takedown}`, 'takedown-contested')
}

export const meta = pageMeta

export default function OwnTakedown() {
  const { page, mayContest, takedown } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['reports', 'refusals', 'account'])
  const [form, { words }] = useReply<typeof contestForm>(useActionData<typeof action>())
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/me', label: t('account:me.title') },
          { href: '/me/notifications', label: t('account:notifications.title') },
        ]}
      />
      <PageHeading title={page.title} lead={!takedown.isRestored && t('reports:own.lead')} />
      <TakedownFacts takedown={takedown} />
      {mayContest && (
        <Section title={t('reports:own.contest')}>
          <form className="form" method="post" {...getFormProps(form)}>
            <ErrorSummary
              refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
              fields={[{ field: words, label: t('reports:own.words') }]}
            />
            <TextArea
              field={words}
              label={t('reports:own.words')}
              hint={t('reports:own.wordsHint')}
              rows={5}
            />
            <Button>{t('reports:own.submit')}</Button>
          </form>
        </Section>
      )}
    </div>
  )
}
