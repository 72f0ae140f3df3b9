import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { translator } from '~/locales/translator.server'
import { publicPage } from '~/routes/page-picture.server'
import { LinkButton } from '~/ui/button'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  const t = translator(visit.language)
  return {
    page: publicPage({
      title: t('accountability:goodbye.title'),
      description: t('accountability:goodbye.description'),
    }),
  }
}

export const meta = pageMeta

/** The last page to somebody who deleted their account. It knows nobody. */
export default function Goodbye() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslation('accountability')
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('goodbye.lead')} />
      <ul className="prose">
        <li>{t('goodbye.files')}</li>
        <li>{t('goodbye.mail')}</li>
        <li>{t('goodbye.backups')}</li>
      </ul>
      <p className="actions">
        <LinkButton href="/">{t('goodbye.home')}</LinkButton>
      </p>
    </div>
  )
}
