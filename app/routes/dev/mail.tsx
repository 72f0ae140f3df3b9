import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listOutboxMail } from '~/domains/notifications/queries.server'
import { notFound } from '~/domains/people/access.server'
import { canSeeDemoPages } from '~/domains/people/policy'
import { translator } from '~/locales/translator.server'
import { settings } from '~/platform/env'
import { formatInstant } from '~/shared/instants'
import { EmptyState } from '~/ui/empty-state'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { Unfold } from '~/ui/unfold'

export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  if (!canSeeDemoPages(visit.viewer, settings)) throw await notFound(visit, 'mail.read')
  const mails = await listOutboxMail()
  return {
    page: { title: translator(visit.language)('pages:mail.title') },
    mails: mails.map((mail) => ({
      ...mail,
      sentAt: formatInstant(mail.sentAt, visit.timeZone, visit.language),
    })),
  }
}

export const headers = () => ({ 'Cache-Control': 'no-store' })

export const meta = pageMeta

export default function Mail() {
  const { mails } = useLoaderData<typeof loader>()
  const { t } = useTranslation('pages')
  return (
    <div className="page">
      <PageHeading title={t('mail.title')} lead={t('mail.lead')} />
      {mails.length === 0 && <EmptyState title={t('mail.none')}>{t('mail.noneHint')}</EmptyState>}
      {mails.map(({ id, recipient, subject, bodyText, bodyHtml, sentAt }) => (
        <Section key={id} title={subject}>
          <p className="faint">
            {recipient} · {sentAt}
          </p>
          <BodyWithLinks text={bodyText} />
          <Unfold title={t('mail.html')}>
            <iframe className="mail-html" sandbox="" srcDoc={bodyHtml} title={subject} />
          </Unfold>
        </Section>
      ))}
    </div>
  )
}

/** The text as it was sent; an address in it can be followed. */
function BodyWithLinks({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/\S+)/)
  return (
    <pre className="mail-body">
      {parts.map((part, i) =>
        i % 2 === 1 ? (
          <a key={i} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </pre>
  )
}
