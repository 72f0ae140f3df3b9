import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listDatathons } from '~/domains/datathons/queries.server'
import { nextInstant } from '~/domains/datathons/rules'
import { moveDemoClock } from '~/domains/overview/move-demo-clock.server'
import { clockForm } from '~/domains/overview/schema'
import { administering, notFound, refused } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { realTime } from '~/platform/clock'
import { settings } from '~/platform/env'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatInstant } from '~/shared/instants'
import { Button } from '~/ui/button'
import { pageMeta } from '~/ui/page-meta'
import { ClockPanel } from '~/ui/page/clock-panel'
import { PageHeading } from '~/ui/page/page-heading'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  if (!settings.demo) throw await notFound(visit, 'clock.read')
  const viewer = await administering(visit, request, 'clock.read')
  const { now, language } = visit
  const t = translator(language)
  const datathons = (await listDatathons()).flatMap((datathon) => {
    const next = nextInstant(datathon, now)
    if (!next) return []
    const { slug, name, timeZone } = datathon
    return [{ slug, name, instant: next.instant, at: formatInstant(next.at, timeZone, language) }]
  })
  return {
    page: { title: t('admin:clock.title'), description: t('admin:clock.description') },
    at: formatInstant(now, viewer.timeZone, language),
    real: formatInstant(realTime(), viewer.timeZone, language),
    datathons,
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  if (!settings.demo) throw await notFound(visit, 'clock.move')
  const viewer = await administering(visit, request, 'clock.move')
  const form = clockForm.safeParse(Object.fromEntries(await readForm(request)))
  if (!form.success) throw new Response(null, { status: 400 })
  const moved = await moveDemoClock(viewer, form.data, visit.now)
  if (!moved.ok) throw refused(visit, moved.refusal)
  return redirectWithNotice('/dev/clock', 'clock-moved')
}

export const meta = pageMeta

export default function Clock() {
  const { at, real, datathons } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['admin', 'datathons'])
  return (
    <div className="page">
      <PageHeading title={t('admin:clock.title')} lead={t('admin:clock.lead')} />
      <div className="stack">
        <ClockPanel
          title={t('admin:clock.now')}
          left={null}
          instant={at}
          zone={t('admin:clock.realTime', { at: real })}
        />
      </div>
      <Section title={t('admin:clock.forward')}>
        <form className="actions" method="post">
          {(['hour', 'day', 'month'] as const).map((span) => (
            <Button key={span} kind="secondary" name="span" value={span}>
              {t(`admin:clock.${span}`)}
            </Button>
          ))}
        </form>
      </Section>
      <Section title={t('admin:clock.toInstant')}>
        {datathons.length === 0 && <p>{t('admin:clock.none')}</p>}
        <Rows
          rows={datathons.map(({ slug, name, instant, at: when }) => ({
            key: slug,
            title: t('admin:clock.goTo', {
              instant: t(`datathons:instants.${instant}`),
              datathon: name,
            }),
            by: when,
            cells: [
              <form key="go" method="post">
                <Button kind="secondary" small name="datathon" value={slug}>
                  {t('admin:clock.go')}
                </Button>
              </form>,
            ],
          }))}
        />
      </Section>
    </div>
  )
}
