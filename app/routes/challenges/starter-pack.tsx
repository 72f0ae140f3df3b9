import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { packLicences } from '~/domains/challenges/pack-licences'
import { translator } from '~/locales/translator.server'
import { publicPage } from '~/routes/page-picture.server'
import { Button } from '~/ui/button'
import { Facts } from '~/ui/facts'
import { Select } from '~/ui/form/select'
import { pageMeta } from '~/ui/page-meta'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { publishedBrief } from './published-brief.server'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const { challenge } = await publishedBrief(visit, params.challenge)
  const { slug } = challenge
  const named = await readTitle(challenge, visit.language)
  const t = translator(visit.language)
  return {
    page: publicPage({
      title: t('challenges:pack.title'),
      of: named.title,
      description: t('challenges:pack.description'),
    }),
    brief: { slug, ...named },
  }
}

/** What lies at which path. */
const files = [
  { path: 'README.md', holds: 'readme' },
  { path: 'brief/brief.md', holds: 'brief' },
  { path: 'brief/capacity-profile', holds: 'capacity' },
  { path: 'data/', holds: 'data' },
  { path: 'LICENSE', holds: 'licence' },
  { path: 'publiccode.yml', holds: 'publiccode' },
] as const

export const meta = pageMeta

export default function StarterPack() {
  const { page, brief } = useLoaderData<typeof loader>()
  const { t } = useTranslation('challenges')
  return (
    <div className="page">
      <BriefBreadcrumbs brief={brief} />
      <PageHeading title={page.title} lead={t('pack.lead')} />
      <form className="form" method="get" action={`/challenges/${brief.slug}/starter-pack.zip`}>
        <Select
          field={{ name: 'licence', initialValue: packLicences[0] }}
          label={t('pack.licence')}
          hint={t('pack.licenceHint')}
          options={packLicences.map((value) => ({ value, label: value }))}
        />
        <Button>{t('pack.submit')}</Button>
      </form>
      <Section title={t('pack.holds')}>
        <Facts
          facts={files.map(({ path, holds }) => ({
            term: <code>{path}</code>,
            fact: t(`pack.files.${holds}`),
          }))}
        />
      </Section>
    </div>
  )
}
