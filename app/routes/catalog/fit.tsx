import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Trans, useTranslation } from 'react-i18next'
import { yearlyCost } from '~/domains/catalog/facts'
import { fitOf } from '~/domains/catalog/fit'
import { listEntries, listEntryLanguages } from '~/domains/catalog/queries.server'
import { readFitAsk } from '~/domains/catalog/read-fit-ask'
import { FitForm } from '~/domains/catalog/ui/fit-form'
import { ProfileStrip } from '~/domains/catalog/ui/profile-strip'
import { FitLegend, FitRows } from '~/domains/catalog/ui/fit-rows'
import { ExclusionTable } from '~/domains/catalog/ui/exclusion-table'
import { translator } from '~/locales/translator.server'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { Unfold } from '~/ui/unfold'
import { publicPage } from '~/routes/page-picture.server'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const { asked, ask } = readFitAsk(new URL(request.url).searchParams)
  const entries = asked ? await listEntries() : []
  const t = translator(visit.language)
  return {
    page: publicPage({
      title: t('catalog:fitPage.title'),
      description: t('catalog:fitPage.description'),
    }),
    asked,
    ask,
    languages: await listEntryLanguages(),
    tools: entries.map(({ slug, name, stage, facts }) => ({
      slug,
      name,
      summary: facts.summary,
      lang: facts.language,
      needs: facts.needs,
      cost: yearlyCost(facts.costs),
      fit: fitOf({ stage, facts }, ask),
    })),
  }
}

export const meta = pageMeta

export default function FitFinder() {
  const { page, asked, ask, languages, tools } = useLoaderData<typeof loader>()
  const { t } = useTranslation('catalog')
  const of = (verdict: string) => tools.filter(({ fit }) => fit.verdict === verdict)
  const [fits, solvable, not] = [of('fits'), of('solvable'), of('not')]
  const counts = {
    all: tools.length,
    fits: t('fitPage.fitCount', { count: fits.length }),
    solvable: t('fitPage.solvableCount', { count: solvable.length }),
    not: t('fitPage.notCount', { count: not.length }),
  }
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/catalog', label: t('list.title') }]} />
      <PageHeading
        title={page.title}
        lead={
          asked ? (
            <Trans t={t} i18nKey="fitPage.result" values={counts} components={{ b: <b /> }} />
          ) : (
            t('fitPage.lead')
          )
        }
        by={t('fitPage.private')}
      />
      {asked && (
        <ProfileStrip has={ask.has}>
          <Unfold title={t('fitPage.change')}>
            <FitForm ask={ask} languages={languages} />
          </Unfold>
        </ProfileStrip>
      )}
      {fits.length > 0 && (
        <Section title={t('fitPage.fits')} beside={<FitLegend />}>
          <FitRows tools={fits} has={ask.has} />
        </Section>
      )}
      {solvable.length > 0 && (
        <Section title={t('fitPage.solvable')} beside={fits.length === 0 && <FitLegend />}>
          <FitRows tools={solvable} has={ask.has} />
        </Section>
      )}
      {not.length > 0 && (
        <Section title={t('fitPage.not')}>
          <ExclusionTable tools={not} language={ask.language} />
        </Section>
      )}
      {!asked && (
        <Section title={t('fitPage.profile')}>
          <FitForm ask={ask} languages={languages} />
        </Section>
      )}
    </div>
  )
}
