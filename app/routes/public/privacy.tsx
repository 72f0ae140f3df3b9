import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { privacyNoticeVersion } from '~/domains/people/privacy-notice'
import en from '~/locales/en/privacy-notice'
import es from '~/locales/es/privacy-notice'
import { translator } from '~/locales/translator.server'
import { operatorOf } from '~/routes/account/operator.server'
import { pagePicture } from '~/routes/page-picture.server'
import { pageMeta } from '~/ui/page-meta'
import { Document } from './document'
import { partsOf } from './parts-of.server'
import { retentionTable } from './retention-table.server'

const notices = { es, en }

export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  const t = translator(visit.language)
  const filled: Record<string, string> = {
    ...operatorOf(visit.language),
    version: String(privacyNoticeVersion),
    retention: retentionTable(visit.language),
  }
  const text = notices[visit.language].replace(/\{\{(\w+)\}\}/g, (_, name: string) => filled[name]!)
  return {
    page: {
      title: t('pages:privacy.title'),
      description: t('pages:privacy.description'),
      picture: pagePicture({ title: t('pages:privacy.title') }),
    },
    text: partsOf(text),
  }
}

export const meta = pageMeta

export default function Privacy() {
  const { page, text } = useLoaderData<typeof loader>()
  return <Document title={page.title} text={text} />
}
