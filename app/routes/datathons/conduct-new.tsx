import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answerDays, keptDaysAfterClosing, readersShown } from '~/domains/datathons/conduct'
import { conductReportForm } from '~/domains/datathons/conduct-schema'
import { findSecondContact, listHandlers } from '~/domains/datathons/queries-handlers.server'
import { findDatathon } from '~/domains/datathons/queries.server'
import { reportConduct } from '~/domains/datathons/report-conduct.server'
import { ConductForm } from '~/domains/datathons/ui/conduct-form'
import { ReportKey } from '~/domains/datathons/ui/report-key'
import { WhoReads } from '~/domains/datathons/ui/who-reads'
import { whoReads } from '~/domains/datathons/who-reads.server'
import { notFound } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { readForm } from '~/platform/read-form'
import { pagePicture } from '~/routes/page-picture.server'
import { replyWith } from '~/ui/form/reply'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { pageMeta } from '~/ui/page-meta'
import { Section } from '~/ui/section'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const datathon = await findDatathon(params.datathon ?? '')
  if (!datathon) throw await notFound(visit, 'datathon.read')
  const t = translator(visit.language)
  const handlers = await listHandlers(datathon.id)
  const reading = await whoReads(datathon.id, { about: [], others: [] })
  const { readers, escalated } = reading.ok ? reading.value : { readers: [], escalated: true }
  return {
    page: {
      title: t('conduct:new.title'),
      of: datathon.name,
      description: t('conduct:new.description', { datathon: datathon.name }),
      picture: pagePicture({ kind: t('datathons:tabs.rules'), title: datathon.name }),
    },
    datathon: { slug: datathon.slug, name: datathon.name },
    handlers: handlers.map(({ handle }) => handle),
    readers: readers.map(({ handle }) => handle),
    escalated,
    contact: (await findSecondContact(datathon.id)) ?? null,
    once: randomUUID(),
    viewer: visit.viewer?.handle ?? null,
  }
}

// Each reader's page is their own: it carries what makes its sending one report, sent twice or not.
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const datathon = await findDatathon(params.datathon ?? '')
  if (!datathon) throw await notFound(visit, 'datathon.read')
  const submission = parseWithZod(await readForm(request), { schema: conductReportForm })
  if (submission.status !== 'success') return submission.reply()
  const reported = await reportConduct(visit, datathon.slug, submission.value)
  if (reported.ok) return { sent: reported.value }
  const reply = replyWith(submission, reported)
  if (reported.refusal !== 'who-reads') return reply
  const reading = await whoReads(datathon.id, submission.value)
  if (!reading.ok) return reply
  const { readers, escalated } = reading.value
  return { ...reply, changed: { readers: readersShown(readers).split(' '), escalated } }
}

export const meta = pageMeta

export default function ReportConduct() {
  const { page, datathon, handlers, readers, escalated, contact, once, viewer } =
    useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t } = useTranslation(['conduct', 'datathons'])
  const changed = (answered && 'changed' in answered && answered.changed) || null
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/datathons', label: t('datathons:title') },
          { href: `/datathons/${datathon.slug}`, label: datathon.name },
        ]}
      />
      {answered && 'sent' in answered && answered.sent ? (
        <ReportKey slug={datathon.slug} {...answered.sent} />
      ) : (
        <>
          <PageHeading
            title={page.title}
            lead={t('conduct:new.lead', { datathon: datathon.name })}
          />
          <WhoReads
            {...{ readers, escalated, contact, answerDays }}
            keptDays={keptDaysAfterClosing}
          />
          <Section title={t('conduct:new.form')}>
            <ConductForm
              reply={answered}
              handlers={handlers}
              readers={
                changed
                  ? changed.readers.join(' ')
                  : readersShown(readers.map((handle) => ({ handle })))
              }
              changed={changed}
              once={once}
              viewer={viewer}
            />
          </Section>
        </>
      )}
    </div>
  )
}
