import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { signedIn } from '~/domains/people/access.server'
import { privacyNoticeVersion, type Consent } from '~/domains/people/privacy-notice'
import { hasAgreed, listConsents } from '~/domains/people/queries-consents.server'
import { translator } from '~/locales/translator.server'
import { formatMoment } from '~/shared/instants'
import { Button } from '~/ui/button'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const consents = await listConsents(viewer.id)
  const at = (instant: Date) => formatMoment(instant, visit.timeZone, visit.language)
  return {
    page: { title: translator(visit.language)('accountability:consents.title') },
    version: privacyNoticeVersion,
    agreed: await hasAgreed(viewer.id, privacyNoticeVersion),
    news: consents.some(({ kind, withdrawnAt }) => kind === 'datathon-news' && !withdrawnAt),
    consents: consents.map(({ kind, version, givenAt, withdrawnAt }) => ({
      kind: kind as Consent['kind'],
      version,
      givenAt: at(givenAt),
      withdrawnAt: withdrawnAt && at(withdrawnAt),
    })),
  }
}

export const meta = pageMeta

export default function Consents() {
  const { page, version, agreed, news, consents } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['accountability', 'account'])
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/me', label: t('account:me.title') },
          { href: '/me/data', label: t('data.title') },
        ]}
      />
      <PageHeading title={page.title} lead={t('consents.lead')} />
      <Section title={t('consents.necessary')}>
        <div className="stack">
          <p className="prose">
            {t(agreed ? 'consents.agreed' : 'consents.newer', { version })}{' '}
            <a href="/privacy">{t('data.keptLink')}</a>
            {' · '}
            <a href="/privacy#changes">{t('consents.changes')}</a>
          </p>
          {agreed ? (
            <p className="prose">
              {t('consents.leaving')} <a href="/me/data/deletion">{t('data.deletionLink')}</a>
            </p>
          ) : (
            <form method="post" action="/me/consents/notice">
              <Button>{t('consents.agree', { version })}</Button>
            </form>
          )}
        </div>
      </Section>
      <Section title={t('consents.voluntary')}>
        <div className="stack">
          <p className="prose">{t(news ? 'consents.newsOn' : 'consents.newsOff')}</p>
          <form
            method="post"
            action={news ? '/me/consents/datathon-news/withdrawal' : '/me/consents/datathon-news'}
          >
            <Button kind="secondary">{t(news ? 'consents.withdraw' : 'consents.give')}</Button>
          </form>
        </div>
      </Section>
      <Section title={t('consents.history')}>
        {consents.length === 0 ? (
          <p className="prose">{t('consents.none')}</p>
        ) : (
          <ul className="list">
            {consents.map((each) => (
              <li key={`${each.kind} ${each.version} ${each.givenAt} ${each.withdrawnAt}`}>
                {t(`consents.kinds.${each.kind}`)}: {t('consents.given', each)}
                {each.withdrawnAt && ` ${t('consents.withdrawn', { at: each.withdrawnAt })}`}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  )
}
