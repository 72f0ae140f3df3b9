import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { isErasure } from '~/domains/people/erasure-link.server'
import { translator } from '~/locales/translator.server'
import { LinkButton } from '~/ui/button'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { useNonce } from '~/ui/visit-nonce'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const t = translator(visit.language)
  return {
    page: { title: t('security:erased.title'), description: t('security:erased.description') },
    clears: isErasure(new URL(request.url).searchParams, visit.now),
  }
}

export const headers = () => ({ 'Cache-Control': 'no-store' })

export const meta = pageMeta

export default function Erased() {
  const { clears } = useLoaderData<typeof loader>()
  const { t } = useTranslation('security')
  const nonce = useNonce()
  return (
    <div className="page">
      <PageHeading title={t('erased.title')} lead={t('erased.lead')} />
      <Section title={t('erased.remains')}>
        <ul className="list prose">
          {(['history', 'downloads', 'passwords', 'mails'] as const).map((each) => (
            <li key={each}>{t(`erased.${each}`)}</li>
          ))}
        </ul>
      </Section>
      <p className="actions">
        <LinkButton kind="secondary" href="/">
          {t('erased.home')}
        </LinkButton>
      </p>
      {clears && <script nonce={nonce} src="/erase.js" />}
    </div>
  )
}
