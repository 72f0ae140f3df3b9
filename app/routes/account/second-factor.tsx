import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { signedIn } from '~/domains/people/access.server'
import { demoApp } from '~/domains/people/demo'
import { listAuthenticators } from '~/domains/people/queries-authenticators.server'
import { listPasskeys } from '~/domains/people/queries-passkeys.server'
import { countRecoveryCodes, findFactors } from '~/domains/people/queries-second-factor.server'
import { FactorRows } from '~/domains/people/ui/factor-rows'
import { translator } from '~/locales/translator.server'
import { formatDay } from '~/shared/instants'
import { safeBack } from '~/shared/safe-back'
import { LinkButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { SecurityWay } from './security-way'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const t = translator(visit.language)
  const [apps, passkeys, codesLeft, { factors, isEntrusted }] = await Promise.all([
    listAuthenticators(viewer.id),
    listPasskeys(viewer.id),
    countRecoveryCodes(viewer.id),
    findFactors(viewer.id),
  ])
  const dayOf = (at: Date) => formatDay(at, viewer.timeZone, visit.language)
  return {
    page: { title: t('factor:title'), description: t('factor:description') },
    apps: apps
      .filter((app) => app.name !== demoApp)
      .map(({ id, name, confirmedAt }) => ({
        id,
        name,
        since: confirmedAt && dayOf(confirmedAt),
      })),
    passkeys: passkeys.map(({ id, name, createdAt }) => ({ id, name, since: dayOf(createdAt) })),
    codesLeft,
    factors,
    isMissing: isEntrusted && factors === 0,
    back: safeBack(new URL(request.url).searchParams.get('back'), ''),
  }
}

export const meta = pageMeta

export default function SecondFactor() {
  const { apps, passkeys, codesLeft, factors, isMissing, back } = useLoaderData<typeof loader>()
  const { t } = useTranslation('factor')
  const query = back && `?${new URLSearchParams({ back })}`
  return (
    <div className="page">
      <SecurityWay />
      <PageHeading title={t('title')} lead={t('lead')} />
      {isMissing && (
        <Notice kind="needs" title={t('why.title')}>
          {t('why.text')}
        </Notice>
      )}
      {!isMissing && factors > 0 && back && (
        <Notice kind="done" title={t('why.done')}>
          <a href={back}>{t('why.onward')}</a>
        </Notice>
      )}
      <Section title={t('apps.title')}>
        <FactorRows factors={apps} none={t('none.text')} />
        <p className="actions">
          <LinkButton
            kind={factors === 0 ? 'primary' : 'secondary'}
            href={`/me/security/second-factor/apps/new${query}`}
          >
            {t('apps.add')}
          </LinkButton>
        </p>
      </Section>
      <Section title={t('passkeys.title')}>
        <FactorRows factors={passkeys} none={t('passkeys.lead')} />
        <p className="actions">
          <LinkButton kind="secondary" href={`/me/security/second-factor/passkeys/new${query}`}>
            {t('passkeys.add')}
          </LinkButton>
        </p>
      </Section>
      {factors > 0 && (
        <Section title={t('codes.title')}>
          <p className="prose">
            {t('codes.left', { count: codesLeft })} {t('codes.hint')}
          </p>
          <p className="actions">
            <LinkButton kind="secondary" href="/me/security/second-factor/codes/new">
              {t('codes.renew')}
            </LinkButton>
          </p>
        </Section>
      )}
    </div>
  )
}
