import type { LoaderFunctionArgs } from '@remix-run/node'
import { useTranslation } from 'react-i18next'
import { translator } from '~/locales/translator.server'
import { pagePicture } from '~/routes/page-picture.server'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  const t = translator(visit.language)
  const picture = pagePicture({ title: t('pages:home.title') })
  return { page: { title: 'Tequio', description: t('pages:home.description'), picture } }
}

export const meta = pageMeta

export default function Home() {
  const { t } = useTranslation('pages')
  return (
    <div className="page">
      <PageHeading size="home" title={t('home.title')} lead={t('home.description')} />
    </div>
  )
}
