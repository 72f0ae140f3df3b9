import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'

interface Place {
  slug: string
  name: string
  /** Of a name that is a text of its own: the title of a brief. */
  language?: string
  /** Where that is read, where it is not its kind and its slug. */
  href?: string
}

interface OwnPlacesProps {
  handle: string
  places: {
    organizations: Place[]
    challenges: Place[]
    datathons: Place[]
    teams: Place[]
    tools: Place[]
  }
  may: {
    administer: boolean
    curate: boolean
    createDatathon: boolean
    approve: boolean
    readReports: boolean
  }
}

/** Where somebody belongs: desks, organisations, their briefs, datathons, teams, tools, and their own account. */
export function OwnPlaces({ handle, places, may }: OwnPlacesProps) {
  const { t } = useTranslation('account')
  const desks = [
    may.administer && { href: '/admin', label: t('me.admin') },
    may.curate && { href: '/curate', label: t('me.curate') },
    may.approve && { href: '/me/approvals', label: t('me.approvals') },
    may.readReports && { href: '/conduct/handling', label: t('me.conduct') },
    may.createDatathon && { href: '/datathons/new', label: t('me.createDatathon') },
  ].filter((desk) => desk !== false)
  const kinds = ['organizations', 'challenges', 'datathons', 'teams', 'tools'] as const
  return (
    <>
      {desks.length > 0 && (
        <Section title={t('me.desks')}>
          <Links links={desks} />
        </Section>
      )}
      {kinds.map((kind) => {
        const links = places[kind].map(({ slug, name, language, href }: Place): Link => ({
          href: href ?? `/${kind}/${slug}`,
          label: name,
          language,
        }))
        if (kind === 'organizations')
          links.push({ href: '/organizations/new', label: t('me.createOrganization') })
        return (
          links.length > 0 && (
            <Section key={kind} title={t(`me.${kind}`)}>
              <Links links={links} />
            </Section>
          )
        )
      })}
      <Section title={t('me.account')}>
        <Links
          links={[
            { href: `/people/${handle}`, label: t('me.publicPage') },
            { href: '/me/disclosures', label: t('me.disclosures') },
            { href: '/sign-out', label: t('me.signOut') },
          ]}
        />
      </Section>
    </>
  )
}

interface Link {
  href: string
  label: string
  language?: string
}

function Links({ links }: { links: Link[] }) {
  return (
    <ul className="link-list">
      {links.map(({ href, label, language }) => (
        <li key={href}>
          <a href={href}>
            <Words language={language}>{label}</Words>
          </a>
        </li>
      ))}
    </ul>
  )
}
