import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { adoptionFor } from '~/domains/adoption/access.server'
import { readAdoptionPage } from '~/domains/adoption/read-adoption-page.server'
import { ownThread } from '~/domains/adoption/own-thread'
import { AdoptionAside, linkTo } from '~/domains/adoption/ui/adoption-aside'
import { AdoptionChip } from '~/domains/adoption/ui/adoption-chip'
import { AdoptionHistory } from '~/domains/adoption/ui/adoption-history'
import { AdoptionNotices } from '~/domains/adoption/ui/adoption-notices'
import { PlanLanes } from '~/domains/adoption/ui/plan-lanes'
import { StepRows } from '~/domains/adoption/ui/step-rows'
import { findThread } from '~/domains/overview/find-thread.server'
import { WorkThread } from '~/domains/overview/ui/work-thread'
import { translator } from '~/locales/translator.server'
import { LinkButton } from '~/ui/button'
import { Layout } from '~/ui/layout'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { adoption, standing } = await adoptionFor(visit, request, params.adoption, 'adoption.read')
  const { toolName: tool, organizationName: organization, toolId } = adoption
  const t = translator(visit.language)
  const { threadFacts: facts, ...told } = await readAdoptionPage(adoption, standing, visit)
  const thread = await findThread({ toolId }, visit)
  return {
    page: { title: t('adoption:page.title', { tool, organization }) },
    thread:
      thread && ownThread(thread, { state: adoption.state, followUps: told.followUps }, facts),
    ...told,
  }
}

export const meta = pageMeta

export default function Adoption() {
  const { page, thread, adoption, today, week, marks, steps, followUps, support, history, may } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation(['adoption', 'catalog'])
  const { id, state, visibility, tool } = adoption
  const open = steps.some(({ standing }) => standing !== 'done')
  const help = support && linkTo(support.contact)
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/catalog', label: t('catalog:list.title') },
          { href: `/catalog/${tool.slug}`, label: tool.name },
          { href: `/catalog/${tool.slug}/adoptions`, label: t('listPage.short') },
        ]}
      />
      <PageHeading
        chip={<AdoptionChip state={state} week={week} mine={may.decide} />}
        facts={
          <>
            {t(`shown.${visibility}`)}{' '}
            {may.speak && <a href={`/adoptions/${id}/visibility`}>{t('page.change')}</a>}
          </>
        }
        title={page.title}
        by={
          adoption.acceptedOn
            ? support
              ? t('page.agreedWith', { day: adoption.acceptedOn, name: support.name })
              : t('page.agreed', { day: adoption.acceptedOn })
            : t('page.requested', { day: adoption.requestedOn })
        }
        action={
          may.decide && (
            <LinkButton href={`/adoptions/${id}/decision`}>{t('page.answer')}</LinkButton>
          )
        }
      />
      <WorkThread thread={thread} />
      <AdoptionNotices adoption={adoption} latest={history[0]} may={may} />
      {steps.length > 0 && (
        <Section title={t('page.plan')}>
          <PlanLanes steps={steps} week={week} today={today} marks={marks} />
        </Section>
      )}
      <Layout
        kind="working"
        aside={
          <AdoptionAside adoption={adoption} support={support} followUps={followUps} may={may} />
        }
      >
        {steps.length > 0 && (
          <Section title={t(open ? 'page.next' : 'page.steps')}>
            <StepRows adoption={id} steps={steps} />
            {may.plan && (
              <p className="actions">
                <LinkButton kind="secondary" href={`/adoptions/${id}/steps/new`}>
                  {t('page.addStep')}
                </LinkButton>
                {help && may.speak && (
                  <LinkButton kind="secondary" href={help}>
                    {t('page.help')}
                  </LinkButton>
                )}
              </p>
            )}
          </Section>
        )}
        <Section title={t('page.purpose')}>
          <p>
            <Words language={adoption.language}>{adoption.purpose}</Words>
          </p>
        </Section>
        <AdoptionHistory history={history} />
      </Layout>
    </div>
  )
}
