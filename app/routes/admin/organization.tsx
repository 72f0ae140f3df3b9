import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { countReady } from '~/domains/challenges/queries-ready.server'
import { decideOrganization } from '~/domains/organizations/decide-organization.server'
import { canDecideOrganization } from '~/domains/organizations/policy'
import { findMembership, listMembers } from '~/domains/organizations/queries-memberships.server'
import { findOrganization, listDecisions } from '~/domains/organizations/queries.server'
import { decisionsFor } from '~/domains/organizations/rules'
import { decisionForm } from '~/domains/organizations/schema'
import { DecisionForm } from '~/domains/organizations/ui/decision-form'
import { Decisions } from '~/domains/organizations/ui/decisions'
import { OrganizationStatus } from '~/domains/organizations/ui/organization-status'
import { administering, notFound, signedIn } from '~/domains/people/access.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatDay, formatInstant } from '~/shared/instants'
import { isStateCode, mexicanStates } from '~/shared/mexican-states'
import { Facts } from '~/ui/facts'
import { replyWith } from '~/ui/form/reply'
import { Layout } from '~/ui/layout'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'
import { Unknown } from '~/ui/unknown'
import { AdminTabs } from './admin-tabs'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = await administering(visit, request, 'organization.decide')
  const organization = await findOrganization(params.organization!)
  if (!organization) throw await notFound(visit, 'organization.read')
  const { id, name, kind, status, description, website, stateCode } = organization
  const decisions = await listDecisions(id)
  return {
    page: { title: name },
    organization: {
      kind,
      status,
      description,
      language: organization.language,
      website,
      state: isStateCode(stateCode) ? mexicanStates[stateCode] : null,
      owners: (await listMembers(id)).filter(({ role }) => role === 'owner').map((m) => m.handle),
      createdAt: formatDay(organization.createdAt, viewer.timeZone, visit.language),
    },
    isOwn: !canDecideOrganization(viewer, await findMembership(viewer.id, id)),
    choices: [...decisionsFor(status)],
    ready: await countReady(id),
    decisions: decisions.map(({ status, note, decidedBy, decidedAt }) => ({
      status,
      note,
      by: decidedBy,
      when: formatInstant(decidedAt, viewer.timeZone, visit.language),
    })),
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: decisionForm })
  if (submission.status !== 'success') return submission.reply()
  const slug = params.organization!
  const decided = await decideOrganization(viewer, slug, submission.value, visit.now)
  if (!decided.ok) return replyWith(submission, decided)
  return redirectWithNotice('/admin/organizations', 'organization-decided')
}

export const meta = pageMeta

export default function OrganizationToDecide() {
  const { page, organization, isOwn, choices, ready, decisions } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useTranslation('organizations')
  const { kind, status, description, language, website, state, owners, createdAt } = organization
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/admin', label: t('admin.area') },
          { href: '/admin/organizations', label: t('admin.title') },
        ]}
      />
      <PageHeading
        chip={<OrganizationStatus status={status} waitsForMe />}
        title={page.title}
        lead={t('admin.lead')}
      />
      <AdminTabs current="organizations" />
      <Layout
        kind="sheet"
        aside={
          <Section title={t('decision.title')}>
            {isOwn && <Notice>{t('decision.own')}</Notice>}
            {ready > 0 && choices.includes('verified') && (
              <Notice>{t('decision.publishes', { count: ready })}</Notice>
            )}
            {!isOwn && choices.length === 0 && <p>{t('decision.final')}</p>}
            {!isOwn && choices.length > 0 && (
              <DecisionForm lastResult={lastResult} status={status} choices={choices} />
            )}
          </Section>
        }
      >
        <Section title={t('page.heading')}>
          <Facts
            facts={[
              { term: t('admin.kind'), fact: t(`kinds.${kind}`) },
              {
                term: t('admin.website'),
                fact: website ? <a href={website}>{website}</a> : t('admin.noWebsite'),
              },
              { term: t('admin.state'), fact: state ?? <Unknown /> },
              {
                term: t('admin.description'),
                fact: description ? (
                  <Words language={language}>{description}</Words>
                ) : (
                  t('page.noDescription')
                ),
              },
              {
                term: t('admin.registered'),
                fact: owners.map((handle) => (
                  <a key={handle} href={`/people/${handle}`}>
                    {handle}
                  </a>
                )),
              },
              { term: t('admin.on'), fact: createdAt },
            ]}
          />
        </Section>
        {decisions.length > 0 && (
          <Section title={t('page.decisions')}>
            <Decisions decisions={decisions} />
          </Section>
        )}
      </Layout>
    </div>
  )
}
