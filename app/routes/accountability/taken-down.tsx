import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findTakedown } from '~/domains/accountability/queries-takedowns.server'
import { notFound } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { readForm } from '~/platform/read-form'
import { TypedAgain, useTypedAgain } from '~/routes/typed-again'
import { formatDay } from '~/shared/instants'
import { typedTexts } from '~/shared/typed-texts'
import { isUuid } from '~/shared/uuid'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

/** What stands at the address of something that was taken down: that it was, when, and why; never what. */
export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const takedown = isUuid(params.takedown!) ? await findTakedown(params.takedown!) : undefined
  if (!takedown || takedown.restoredAt) throw await notFound(visit, 'takedown.read')
  const told = {
    page: { title: translator(visit.language)('reports:gone.title') },
    reason: takedown.reason,
    /** Where it stood, which says what the fields of its forms ask. */
    area: takedown.path.split('/')[1]!,
    day: formatDay(takedown.takenDownAt, visit.timeZone, visit.language),
  }
  return json(told, { status: 410, headers: { 'X-Robots-Tag': 'noindex' } })
}

/** A form of what was taken down meanwhile: nothing takes it, and its sender has their own texts back. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request).catch(() => null)
  return json({ typed: form ? typedTexts(form) : [] }, { status: 410 })
}

export const meta = pageMeta

export default function TakenDown() {
  const { page, reason, day, area } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const typed = useTypedAgain(area, sent?.typed ?? [])
  const { t } = useTranslation(['reports', 'pages'])
  return (
    <div className="page">
      <PageHeading title={page.title} />
      <div className="stack">
        <p>{t('reports:gone.text', { day, reason: t(`reports:reasons.${reason}`) })}</p>
        <p>{t('reports:gone.owner')}</p>
        {sent && <p>{t(typed.length > 0 ? 'pages:error.givenBack' : 'reports:gone.unsaved')}</p>}
        {typed.length > 0 && <TypedAgain typed={typed} />}
        <p>
          <a href="/transparency">{t('reports:gone.counts')}</a>
        </p>
        <p>
          <a href="/">{t('reports:gone.home')}</a>
        </p>
      </div>
    </div>
  )
}
