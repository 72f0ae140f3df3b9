import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listOwnDisclosures } from '~/domains/datathons/queries-disclosures.server'
import { DisclosedName } from '~/domains/datathons/ui/disclosed-name'
import { signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const own = await listOwnDisclosures(viewer.id)
  return {
    page: { title: translator(visit.language)('datathons:disclosure.ownTitle') },
    handle: viewer.handle,
    datathons: own.map(({ slug, name, shownName, githubLogin, asJudge }) => ({
      slug,
      name,
      disclosed: shownName || githubLogin ? { name: shownName, githubLogin } : null,
      asJudge: asJudge ?? false,
    })),
  }
}

export const meta = pageMeta

export default function Disclosures() {
  const { page, handle, datathons } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['datathons', 'account'])
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/me', label: t('account:me.title') },
          { href: '/me/profile', label: t('account:profile.title') },
        ]}
      />
      <PageHeading title={page.title} lead={t('datathons:disclosure.ownLead', { handle })} />
      {datathons.length === 0 ? (
        <EmptyState
          level={2}
          title={t('datathons:disclosure.none')}
          action={
            <LinkButton href="/datathons">{t('datathons:disclosure.seeDatathons')}</LinkButton>
          }
        >
          {t('datathons:disclosure.noneHint')}
        </EmptyState>
      ) : (
        <ul className="rows">
          {datathons.map(({ slug, name, disclosed, asJudge }) => (
            <li key={slug} className="row row--1">
              <div>
                <h2 className="row__title">
                  <a href={`/datathons/${slug}`}>{name}</a>
                </h2>
                <p className="row__by">
                  {handle}
                  <DisclosedName disclosed={disclosed} />
                  {asJudge && `, ${t('datathons:disclosure.asJudge')}`}
                  {!disclosed && !asJudge && `, ${t('datathons:disclosure.nothingElse')}`}
                </p>
              </div>
              <div className="row__cell">
                <a href={`/datathons/${slug}/disclosure`}>
                  {disclosed || asJudge
                    ? t('datathons:disclosure.changeLink')
                    : t('datathons:disclosure.giveLink')}{' '}
                  <span className="for-ears">{name}</span>
                </a>
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
