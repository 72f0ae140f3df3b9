import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { concealed, notFound } from '~/domains/people/access.server'
import { ReportLink } from '~/domains/accountability/ui/report-link'
import { findProfile } from '~/domains/people/queries.server'
import type { Skill } from '~/domains/people/rules'
import { translator } from '~/locales/translator.server'
import { renderMarkdown } from '~/platform/markdown'
import { pagePicture } from '~/routes/page-picture.server'
import { formatMonth } from '~/shared/instants'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Facts } from '~/ui/facts'
import { Layout } from '~/ui/layout'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Prose } from '~/ui/prose'
import { Section } from '~/ui/section'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const person = await findProfile(params.handle ?? '')
  if (!person) throw await notFound(visit, 'person.read')
  if (person.shelteredAt) throw concealed()
  const t = translator(visit.language)
  return {
    page: {
      title: person.handle,
      description: t('account:person.description', { handle: person.handle }),
      picture: pagePicture({ kind: t('people:profile.heading'), title: person.handle }),
    },
    handle: person.handle,
    introduction: renderMarkdown(person.introduction),
    // People introduce themselves in the language in which they read.
    language: person.language,
    sector: person.sector,
    skills: person.skills as Skill[],
    since: formatMonth(person.createdAt, visit.timeZone, visit.language),
    isOwn: visit.viewer?.id === person.id,
  }
}

export const meta = pageMeta

export default function Person() {
  const { handle, introduction, language, sector, skills, since, isOwn } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation(['account', 'people'])
  const facts = [
    {
      term: t('account:person.sector'),
      fact: sector ? t(`people:sectors.${sector}`) : t('account:person.unsaid'),
    },
    {
      term: t('account:person.skills'),
      fact:
        skills.length > 0
          ? skills.map((skill) => t(`people:skills.${skill}`)).join(', ')
          : t('account:person.unsaid'),
    },
    { term: t('account:person.since'), fact: since },
  ]
  return (
    <div className="page">
      <PageHeading
        title={handle}
        facts={t('people:profile.heading')}
        action={isOwn && <a href="/me/profile">{t('account:person.edit')}</a>}
      />
      <Layout
        kind="reading"
        aside={
          <Section title={t('account:person.about')}>
            <Facts facts={facts} />
          </Section>
        }
      >
        <Section title={t('people:profile.introduction')}>
          {introduction ? (
            <Prose html={introduction} language={language} />
          ) : (
            <EmptyState
              title={t('people:profile.none')}
              action={
                isOwn && (
                  <LinkButton kind="secondary" href="/me/profile">
                    {t('account:person.edit')}
                  </LinkButton>
                )
              }
            >
              {t(isOwn ? 'people:profile.noneOwnHint' : 'people:profile.noneHint')}
            </EmptyState>
          )}
        </Section>
      </Layout>
      {introduction && !isOwn && <ReportLink about={`/people/${handle}`} />}
    </div>
  )
}
