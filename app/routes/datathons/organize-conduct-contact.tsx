import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { outlineOf } from '~/domains/datathons/clock'
import { secondContactForm } from '~/domains/datathons/conduct-schema'
import { findOrganized } from '~/domains/datathons/find-organized.server'
import { findSecondContact } from '~/domains/datathons/queries-handlers.server'
import { saveSecondContact } from '~/domains/datathons/save-second-contact.server'
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
  const { datathon } = await findOrganized(visit, request, params.datathon)
  const title = translator(visit.language)('conduct:organize.contact')
  return {
    page: { title: `${title}: ${datathon.name}` },
    datathon: outlineOf(datathon, visit.now, await areResultsOut(datathon.id)),
    contact: (await findSecondContact(datathon.id)) ?? null,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, datathon } = await findOrganized(visit, request, params.datathon)
  const submission = parseWithZod(await readForm(request), { schema: secondContactForm })
  if (submission.status !== 'success') return submission.reply()
  const saved = await saveSecondContact(viewer, datathon.slug, submission.value)
  if (!saved.ok) return replyWith(submission, saved)
  return redirectWithNotice(`/organize/${datathon.slug}/conduct`, 'second-contact-saved')
}

export const meta = pageMeta

export default function SecondContact() {
  const { datathon, contact } = useLoaderData<typeof loader>()
  const { t } = useTranslation('conduct')
  return (
    <OrganizingPart datathon={datathon} current="conduct">
      <Section title={t('organize.contact')}>
        <SecondContactForm
          slug={datathon.slug}
          start={contact}
          reply={useActionData<typeof action>()}
        />
      </Section>
    </OrganizingPart>
  )
}
