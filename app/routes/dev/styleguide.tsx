import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { notFound } from '~/domains/people/access.server'
import { canSeeDemoPages } from '~/domains/people/policy'
import { translator } from '~/locales/translator.server'
import { settings } from '~/platform/env'
import { renderMarkdown } from '~/platform/markdown'
import { LinkButton } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { ButtonsAndChips } from './styleguide/buttons'
import { CellSamples } from './styleguide/cells'
import { ChartSamples } from './styleguide/charts'
import { Colors } from './styleguide/colors'
import { FormSamples } from './styleguide/form'
import { Lists } from './styleguide/lists'
import { Notices } from './styleguide/notices'
import { RankingSamples } from './styleguide/ranking'
import { SheetSample } from './styleguide/sheet'
import { ThreadSamples } from './styleguide/thread'
import { TimeSamples } from './styleguide/times'
import { TypeSamples } from './styleguide/type'
import { WaitingSamples } from './styleguide/waiting'
import { publicPage } from '~/routes/page-picture.server'

/** Every component in every state, for whoever builds a page and for the checks that look at all of them. */
export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  if (!canSeeDemoPages(visit.viewer, settings)) throw await notFound(visit, 'styleguide.read')
  const t = translator(visit.language)
  return {
    page: publicPage({ title: t('styleguide:title'), description: t('styleguide:description') }),
    prose: renderMarkdown(t('styleguide:type.markdown')),
  }
}

export const meta = pageMeta

const families: ComponentType<{ prose: string }>[] = [
  Colors,
  TypeSamples,
  ThreadSamples,
  ButtonsAndChips,
  FormSamples,
  SheetSample,
  Notices,
  CellSamples,
  Lists,
  WaitingSamples,
  ChartSamples,
  TimeSamples,
  RankingSamples,
]

export default function Styleguide() {
  const { prose } = useLoaderData<typeof loader>()
  const { t } = useTranslation('styleguide')
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/', label: 'Tequio' }]} />
      <PageHeading
        chip={<Chip kind="progress">{t('buttons.review')}</Chip>}
        facts={t('facts', { count: families.length })}
        title={t('title')}
        lead={t('lead')}
        by={
          <>
            {t('by')} <a href="/datathons">{t('datathon')}</a>
          </>
        }
        action={<LinkButton href="#form">{t('action')}</LinkButton>}
      />
      {families.map((Family) => (
        <Family key={Family.name} prose={prose} />
      ))}
    </div>
  )
}
