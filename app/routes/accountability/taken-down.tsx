import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findTakedown } from '~/domains/accountability/queries-takedowns.server'
import { notFound } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { formatDay } from '~/shared/instants'
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
    day: formatDay(takedown.takenDownAt, visit.timeZone, visit.language),
  }
  return json(told, { status: 410, headers: { 'X-Robots-Tag': 'noindex' } })
}

export const meta = pageMeta

export default function TakenDown() {
  const { page, reason, day } = useLoaderData<typeof loader>()
  const { t } = useTranslation('reports')
  return (
    <div className="page">
      <PageHeading title={page.title} />
      <div className="stack">
        <p>{t('gone.text', { day, reason: t(`reasons.${reason}`) })}</p>
        <p>{t('gone.owner')}</p>
        <p>
          <a href="/transparency">{t('gone.counts')}</a>
        </p>
        <p>
          <a href="/">{t('gone.home')}</a>
        </p>
      </div>
    </div>
  )
}
