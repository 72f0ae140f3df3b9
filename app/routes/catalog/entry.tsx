import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ReportLink } from '~/domains/accountability/ui/report-link'
import { planWeeks } from '~/domains/adoption/onboarding-plan'
import { listOwnAdoptions } from '~/domains/adoption/queries.server'
import { readPublicUses } from '~/domains/adoption/read-public-uses.server'
import { isGoingOn } from '~/domains/adoption/rules'
import { PublicFollowUps } from '~/domains/adoption/ui/public-follow-ups'
import { PublicUsesText } from '~/domains/adoption/ui/public-uses'
import { contactOf } from '~/domains/catalog/entry'
import { canDescribe } from '~/domains/catalog/policy'
import { findEntry } from '~/domains/catalog/queries.server'
import { EntryAside } from '~/domains/catalog/ui/entry-aside'
import { EntryParts } from '~/domains/catalog/ui/entry-parts'
import { findReplacement } from '~/domains/incubation/queries-replacements.server'
import { listToolPeopleIds, listToolRoles } from '~/domains/incubation/queries-people.server'
import { Instead } from '~/domains/incubation/ui/instead'
import { StageChip } from '~/domains/incubation/ui/stage-chip'
import { findThread } from '~/domains/overview/find-thread.server'
import { WorkThread } from '~/domains/overview/ui/work-thread'
import { notFound } from '~/domains/people/access.server'
import { formatShortDay } from '~/shared/instants'
import { LinkButton } from '~/ui/button'
import { Layout } from '~/ui/layout'
import { Notice } from '~/ui/notice'
import { Part } from '~/ui/part'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Words } from '~/ui/words'
import { pagePicture } from '../page-picture.server'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, language, timeZone } = visit
  const entry = await findEntry(params.tool!)
  if (!entry) throw await notFound(visit, 'entry.read')
  const { toolId, slug, name, theme, stage, repository, number, facts } = entry
  const roles = viewer ? await listToolRoles(viewer.id, toolId) : []
  const adoptions = viewer ? await listOwnAdoptions(toolId, viewer.id) : []
  const own = adoptions.find(({ state }) => isGoingOn(state))
  const day = (at: Date) => formatShortDay(at, timeZone, language)
  const thread = await findThread({ toolId }, visit)
  return {
    page: {
      title: name,
      language: facts.language,
      description: facts.summary,
      picture: pagePicture({ kind: 'catalog', title: name, by: facts.summary }),
    },
    entry: { slug, name, theme, stage, repository, number, facts, contact: contactOf(facts) },
    publishedOn: day(entry.publishedAt),
    stageSince: day(entry.stageSince),
    maintainers: (await listToolPeopleIds(toolId, ['maintainer'])).length,
    thread,
    ...(await readPublicUses(toolId, visit.now)),
    instead: stage === 'retired' ? ((await findReplacement(toolId)) ?? null) : null,
    adoption: {
      href: own ? `/adoptions/${own.id}` : `/catalog/${slug}/adoptions/new`,
      isAsked: own !== undefined,
    },
    mayEdit: canDescribe(viewer, roles, stage),
  }
}

export const meta = pageMeta

export default function Entry() {
  const {
    entry,
    publishedOn,
    stageSince,
    instead,
    maintainers,
    thread,
    uses,
    followUps,
    adoption,
    mayEdit,
  } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['catalog', 'incubation', 'adoption'])
  const { slug, name, theme, stage, repository, number, facts, contact } = entry
  const adoptable = stage !== 'retired'
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/catalog', label: t('list.title') },
          { href: `/catalog?theme=${theme}`, label: capital(t(`incubation:themes.${theme}`)) },
        ]}
      />
      <PageHeading
        chip={<StageChip stage={stage} />}
        facts={[
          t('entry.theme', { theme: t(`incubation:themes.${theme}`) }),
          facts.version && t('entry.version', { version: facts.version }),
          t('entry.published', { number, day: publishedOn }),
        ]
          .filter(Boolean)
          .join(' · ')}
        title={name}
        lead={<Words language={facts.language}>{facts.summary}</Words>}
        action={
          adoptable && (
            <span className="only-phone">
              <LinkButton wide href={adoption.href}>
                {t(adoption.isAsked ? 'entry.seeAdoption' : 'entry.ask')}
              </LinkButton>
            </span>
          )
        }
      />
      <WorkThread thread={thread} />
      {stage === 'retired' && (
        <Notice kind="risk" title={t('entry.retired', { day: stageSince })}>
          {instead && <Instead {...instead} />}
        </Notice>
      )}
      {stage === 'dormant' && (
        <Notice kind="info" title={t('entry.dormant', { day: stageSince })} />
      )}
      <Layout
        kind="reading"
        aside={
          <EntryAside
            slug={slug}
            name={name}
            repository={repository}
            facts={facts}
            contact={contact}
            maintainers={maintainers}
            adoptable={adoptable}
            adoption={adoption}
            planWeeks={planWeeks}
          />
        }
      >
        <EntryParts slug={slug} facts={facts}>
          <Part title={t('entry.users')}>
            <PublicUsesText uses={uses} />
            <p>
              <a href={`/catalog/${slug}/adoptions`}>{t('adoption:public.all')}</a>
            </p>
          </Part>
          <Part title={t('entry.following')}>
            {uses.total > 0 || followUps.some(({ states }) => states) ? (
              <PublicFollowUps followUps={followUps} />
            ) : (
              <p>{t('entry.noFollowUp')}</p>
            )}
          </Part>
        </EntryParts>
        <p className="actions">
          <a href={`/tools/${slug}`}>{t('entry.incubation')}</a>
          <a href={`/catalog/${slug}/versions`}>{t('entry.versions')}</a>
          {mayEdit && <a href={`/catalog/${slug}/edit`}>{t('entry.edit')}</a>}
        </p>
      </Layout>
      <ReportLink about={`/catalog/${slug}`} />
    </div>
  )
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
