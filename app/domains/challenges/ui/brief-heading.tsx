import { useTranslation } from 'react-i18next'
import type { Theme } from '~/shared/themes'
import { LinkButton } from '~/ui/button'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import type { ChallengeState as State } from '../rules'
import { ChallengeState } from './challenge-state'

export interface BriefHeadingProps {
  title: string
  /** The language in which it was written, where it is not the page's. */
  lang?: string
  /** Of the title, where the brief is read in another language than it was written in. */
  titleLanguage?: string
  challenge: {
    slug: string
    state: State
    theme: Theme
    language: string
    /** None yet, of a draft that began as a need. */
    organization: { slug: string; name: string } | null
    datathon?: { slug: string; name: string }
    trackName: string | null
    version: number | null
    publishedOn: string | null
  }
  /** The action stands here, before the document, so that the keyboard comes to it first. */
  formsTeams: boolean
  /** Who writes it changes what is published, and forms no team for it. */
  edits?: boolean
}

/** What a brief is, whose it is and where it stands. */
export function BriefHeading(props: BriefHeadingProps) {
  const { title, lang, titleLanguage, challenge, formsTeams, edits } = props
  const { t, i18n } = useTranslation('challenges')
  const spoken = titleLanguage === i18n.language ? undefined : (titleLanguage ?? lang)
  const { slug, state, theme, organization, datathon, trackName } = challenge
  return (
    <>
      <Breadcrumbs
        steps={[
          { href: '/challenges', label: t('area') },
          ...(datathon ? [{ href: `/datathons/${datathon.slug}`, label: datathon.name }] : []),
        ]}
      />
      <PageHeading
        chip={<ChallengeState state={state} />}
        facts={
          <>
            {[
              t('page.kind'),
              t('page.theme', { theme: t(`themes.${theme}`) }),
              ...(trackName ? [t('page.track', { track: trackName })] : []),
              ...(lang ? [t('page.language', { language: t(`languages.${lang as 'es'}`) })] : []),
            ].join(' · ')}
            <Version {...challenge} />
          </>
        }
        title={<span lang={spoken}>{title}</span>}
        by={
          <>
            {organization && (
              <>
                {t('page.by')}{' '}
                <a href={`/organizations/${organization.slug}`}>{organization.name}</a>
              </>
            )}
            {datathon && (
              <>
                {' '}
                {t('page.forDatathon')} <a href={`/datathons/${datathon.slug}`}>{datathon.name}</a>
              </>
            )}
          </>
        }
        action={
          edits ? (
            <LinkButton href={`/challenges/${slug}/edit`} wide>
              {t('page.edit')}
            </LinkButton>
          ) : (
            formsTeams && (
              <LinkButton href={`/challenges/${slug}/teams/new`} wide>
                {t('page.formTeam')}
              </LinkButton>
            )
          )
        }
      />
    </>
  )
}

function Version({ slug, version, publishedOn }: BriefHeadingProps['challenge']) {
  const { t } = useTranslation('challenges')
  if (version === null || publishedOn === null) return null
  return (
    <>
      {' · '}
      {t('page.version', { number: version, day: publishedOn })}
      {version > 1 && (
        <>
          {' '}
          (<a href={`/challenges/${slug}/history`}>{t('page.history')}</a>)
        </>
      )}
    </>
  )
}
