import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import {
  OrganizationProtection,
  ProtectionStanding,
} from '~/domains/accountability/ui/organization-protection'
import { ReportLink } from '~/domains/accountability/ui/report-link'
import { ChallengeRows } from '~/domains/challenges/ui/challenge-rows'
import { OwnChallenges } from '~/domains/challenges/ui/own-challenges'
import { Decisions } from '~/domains/organizations/ui/decisions'
import { OrganizationStatus } from '~/domains/organizations/ui/organization-status'
import { StandingNotice } from '~/domains/organizations/ui/standing-notice'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Layout } from '~/ui/layout'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'
import { organizationPage } from './organization-page.server'

export function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  return organizationPage(visit, params.organization!)
}

export const meta = pageMeta

export default function Organization() {
  const { page, organization, mayEdit, mayWrite, decides, protection, ...shown } =
    useLoaderData<typeof loader>()
  const { challenges, drafts, members, mayInvite, mayAskAgain, decisions } = shown
  const { t } = useTranslation('organizations')
  const { slug, kind, status, description, website, state } = organization
  const facts = [t(`kinds.${kind}`), state && t('page.worksIn', { state })]
  return (
    <div className="page">
      <PageHeading
        chip={<OrganizationStatus status={status} waitsForMe={decides} />}
        facts={facts.filter(Boolean).join(' · ')}
        title={page.title}
        by={
          website && (
            <a href={website} rel="nofollow noopener">
              {website.replace(/^https?:\/\//, '')}
            </a>
          )
        }
        action={
          mayWrite && (
            <LinkButton href={`/challenges/new?organization=${slug}`}>
              {t('page.writeChallenge')}
            </LinkButton>
          )
        }
      />
      <StandingNotice
        status={status}
        again={mayAskAgain ? `/organizations/${slug}/review-request` : undefined}
      />
      <ProtectionStanding slug={slug} {...protection} />
      <Layout
        kind="reading"
        aside={
          (members !== null || decisions.length > 0) && (
            <>
              {protection.may && protection.until === null && (
                <OrganizationProtection slug={slug} isProtected={protection.isProtected} />
              )}
              {members !== null && <Members count={members} slug={slug} mayInvite={mayInvite} />}
              {decisions.length > 0 && (
                <Section title={t('page.decisions')}>
                  <p className="faint">{t('page.decisionsHint')}</p>
                  <Decisions decisions={decisions} />
                </Section>
              )}
            </>
          )
        }
      >
        <Section
          title={t('page.about')}
          beside={mayEdit && <a href={`/organizations/${slug}/edit`}>{t('page.edit')}</a>}
        >
          <div className="prose">
            {description ? (
              paragraphs(description).map((text) => (
                <p key={text}>
                  <Words language={organization.language}>{text}</Words>
                </p>
              ))
            ) : (
              <p>{t('page.noDescription')}</p>
            )}
          </div>
        </Section>
        {drafts.length > 0 && (
          <Section title={t('page.drafts')}>
            <OwnChallenges challenges={drafts} />
          </Section>
        )}
        <Section title={t('page.challenges')}>
          {challenges.length > 0 ? (
            <ChallengeRows challenges={challenges} narrow />
          ) : (
            <EmptyState title={t('page.noChallenges')}>{t('page.noChallengesHint')}</EmptyState>
          )}
        </Section>
        {decides && status !== 'refused' && (
          <p>
            <a href={`/admin/organizations/${slug}`}>{t('standing.decideLink')}</a>
          </p>
        )}
      </Layout>
      {status === 'verified' && <ReportLink about={`/organizations/${slug}`} />}
    </div>
  )
}

function Members({ count, slug, mayInvite }: { count: number; slug: string; mayInvite: boolean }) {
  const { t } = useTranslation('organizations')
  return (
    <Section title={t('page.members')}>
      <p className="faint">{t('page.membersHint', { count })}</p>
      <ul className="list">
        <li>
          <a href={`/organizations/${slug}/members`}>{t('page.membersLink')}</a>
        </li>
        {mayInvite && (
          <li>
            <a href={`/organizations/${slug}/invitations`}>{t('page.invite')}</a>
          </li>
        )}
      </ul>
    </Section>
  )
}

const paragraphs = (text: string) => text.split(/\n+/)
