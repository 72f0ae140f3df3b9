import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Trans, useTranslation } from 'react-i18next'
import { yearlyCost } from '~/domains/catalog/facts'
import { fitOf, type Fit } from '~/domains/catalog/fit'
import { listEntries, listEntryLanguages } from '~/domains/catalog/queries.server'
import { findOwnCapacity } from '~/domains/challenges/find-own-capacity.server'
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
import { useForeign } from '~/ui/use-foreign'
import { publicPage } from '~/routes/page-picture.server'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const given = readFitAsk(new URL(request.url).searchParams)
  // Who told in a brief with what their organisation counts does not choose all of it again.
  const own = !given.asked && visit.viewer ? await findOwnCapacity(visit.viewer.id) : null
  const asked = given.asked || own !== null
  const ask = own ? { ...given.ask, has: own.profile } : given.ask
  const entries = asked ? await listEntries() : []
  const t = translator(visit.language)
  return {
    page: publicPage({
      title: t('catalog:fitPage.title'),
      description: t('catalog:fitPage.description'),
    }),
    asked,
    ask,
    own: own && own.brief,
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

/** From the best to the worst, as they stand on the page. */
const verdicts = ['fits', 'solvable', 'unknown', 'not'] as const satisfies Fit['verdict'][]

export const meta = pageMeta

export default function FitFinder() {
  const { page, asked, ask, own, languages, tools } = useLoaderData<typeof loader>()
  const { t, i18n } = useTranslation('catalog')
  const foreign = useForeign()
  const found = verdicts
    .map((verdict) => ({ verdict, tools: tools.filter(({ fit }) => fit.verdict === verdict) }))
    .filter((part) => part.tools.length > 0)
  const counts = found.map(({ verdict, tools: { length: count } }) =>
    t(`fitPage.counts.${verdict}`, { count }),
  )
  const result = {
    count: tools.length,
    counts: new Intl.ListFormat(i18n.language).format(counts),
  }
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/catalog', label: t('list.title') }]} />
      <PageHeading
        title={page.title}
        lead={asked ? t('fitPage.result', result) : t('fitPage.lead')}
        by={t('fitPage.private')}
      />
      {asked && (
        <ProfileStrip has={ask.has}>
          {own && (
            <p>
              <Trans
                t={t}
                i18nKey="fitPage.own"
                values={{ title: own.title }}
                components={{
                  a: <a href={`/challenges/${own.slug}`} lang={foreign(own.language)} />,
                }}
              />
            </p>
          )}
          <Unfold title={t('fitPage.change')}>
            <FitForm ask={ask} languages={languages} />
          </Unfold>
        </ProfileStrip>
      )}
      {found.map(({ verdict, tools: these }, index) => (
        <Section
          key={verdict}
          title={t(`fitPage.${verdict}`)}
          beside={index === 0 && verdict !== 'not' && <FitLegend />}
        >
          {verdict === 'not' ? (
            <ExclusionTable tools={these} language={ask.language} />
          ) : (
            <FitRows tools={these} has={ask.has} />
          )}
        </Section>
      ))}
      {!asked && (
        <Section title={t('fitPage.profile')}>
          <FitForm ask={ask} languages={languages} />
        </Section>
      )}
    </div>
  )
}
