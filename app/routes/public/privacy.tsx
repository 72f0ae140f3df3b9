import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { privacyNoticeVersion } from '~/domains/people/privacy-notice'
import { translator } from '~/locales/translator.server'
import { operatorOf } from '~/routes/account/operator.server'
import { pagePicture } from '~/routes/page-picture.server'
import { byLanguage } from '~/shared/languages'
import { pageMeta } from '~/ui/page-meta'
import { Table } from '~/ui/table'
import { Document } from './document'
import { partsOf } from './parts-of.server'
import { retentionTable } from './retention-table.server'

const notices = byLanguage(
  import.meta.glob<string>('../../locales/*/privacy-notice.ts', { eager: true, import: 'default' }),
)

export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  const t = translator(visit.language)
  const filled: Record<string, string> = {
    ...operatorOf(visit.language),
    version: String(privacyNoticeVersion),
  }
  const text = notices(visit.language).replace(
    /\{\{(\w+)\}\}/g,
    (asked, name: string) => filled[name] ?? asked,
  )
  return {
    page: {
      title: t('pages:privacy.title'),
      description: t('pages:privacy.description'),
      picture: pagePicture({ title: t('pages:privacy.title') }),
    },
    version: privacyNoticeVersion,
    text: partsOf(text),
    retention: retentionTable(visit.language),
  }
}

export const meta = pageMeta

export default function Privacy() {
  const { page, version, text, retention } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['pages', 'accountability'])
  return (
    <Document
      title={page.title}
      lead={
        <>
          {t('pages:privacy.version', { version })}{' '}
          <a href="#changes">{t('pages:privacy.whatChanged')}</a>
        </>
      }
      text={text}
      between={
        <Table
          on="blocks"
          caption={t('accountability:retention.caption')}
          columns={[
            { head: t('accountability:retention.head.what') },
            { head: t('accountability:retention.head.how') },
            { head: t('accountability:retention.head.why') },
          ]}
          rows={retention.map(({ what, how, why }) => ({ key: what, cells: [what, how, why] }))}
        />
      }
    />
  )
}
