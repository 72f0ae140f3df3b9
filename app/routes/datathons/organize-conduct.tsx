import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { outlineOf } from '~/domains/datathons/clock'
import { handlerForm } from '~/domains/datathons/conduct-schema'
import { findOrganized } from '~/domains/datathons/find-organized.server'
import { nameHandler } from '~/domains/datathons/name-handler.server'
import { findSecondContact, listNamedHandlers } from '~/domains/datathons/queries-handlers.server'
import { HandlerForm } from '~/domains/datathons/ui/handler-form'
import { HandlerTable } from '~/domains/datathons/ui/handler-table'
import { OrganizingPart } from '~/domains/datathons/ui/organizing-part'
import { SecondContactForm } from '~/domains/datathons/ui/second-contact-form'
import { areResultsOut } from '~/domains/judging/queries-results.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, datathon } = await findOrganized(visit, request, params.datathon)
  const handlers = await listNamedHandlers(datathon.id)
  const title = translator(visit.language)('conduct:organize.title')
  return {
    page: { title: `${title}: ${datathon.name}` },
    datathon: outlineOf(datathon, visit.now, await areResultsOut(datathon.id)),
    handlers,
    looksAfter: handlers.some(({ handle }) => handle === viewer.handle),
    contact: (await findSecondContact(datathon.id)) ?? null,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, datathon } = await findOrganized(visit, request, params.datathon)
  const submission = parseWithZod(await readForm(request), { schema: handlerForm })
  if (submission.status !== 'success') return submission.reply()
  const named = await nameHandler(viewer, datathon.slug, submission.value.handle, visit.now)
  if (!named.ok) return replyWith(submission, named)
  return redirectWithNotice(`/organize/${datathon.slug}/conduct`, 'handler-named')
}

export const meta = pageMeta

export default function OrganizeConduct() {
  const { datathon, handlers, looksAfter, contact } = useLoaderData<typeof loader>()
  const { t } = useTranslation('conduct')
  return (
    <OrganizingPart datathon={datathon} current="conduct">
      <Section title={t('organize.handlers')}>
        <div className="stack">
          <p>{t('organize.lead')}</p>
          <HandlerTable slug={datathon.slug} handlers={handlers} />
          {looksAfter && (
            <p>
              <a href="/conduct/handling">{t('organize.handling')}</a>
            </p>
          )}
        </div>
      </Section>
      <Section title={t('organize.name')}>
        <HandlerForm reply={useActionData<typeof action>()} />
      </Section>
      <Section title={t('organize.contact')}>
        <SecondContactForm slug={datathon.slug} start={contact} />
      </Section>
    </OrganizingPart>
  )
}
