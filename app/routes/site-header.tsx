import { useTranslation } from 'react-i18next'
import { aboutLanguage, languages, type Language } from '~/shared/languages'
import { Header } from '~/ui/page/header'

const areas = {
  challenges: /^\/(challenges|needs)/,
  datathons: /^\/(datathons|organize|teams|submissions|judge)/,
  datasets: /^\/(datasets|curate)/,
  tools: /^\/tools/,
  catalog: /^\/(catalog|adoptions)/,
}

/** The area of the site in which a path lies. */
export function areaOf(path: string) {
  return (Object.keys(areas) as (keyof typeof areas)[]).find((area) => areas[area].test(path))
}

interface SiteHeaderProps {
  language: Language
  path: string
  /** Where another language and signing in lead back to. */
  back: string
  person: { handle: string; notices: number } | null
}

/** The header with this site's areas; each other language is one button away on every page. */
export function SiteHeader({ language, path, back, person }: SiteHeaderProps) {
  const { t } = useTranslation('pages')
  const others = languages.filter((each) => each !== language)
  return (
    <Header
      areas={(Object.keys(areas) as (keyof typeof areas)[]).map((area) => ({
        href: `/${area}`,
        label: t(`areas.${area}`),
        current: area === areaOf(path),
      }))}
      searchHref="/search"
      signInHref={
        path === '/' || path.startsWith('/sign-')
          ? '/sign-in'
          : `/sign-in?${new URLSearchParams({ back })}`
      }
      language={
        <form method="post" action="/language">
          <input type="hidden" name="back" value={back} />
          {others.map((other) => (
            <button
              key={other}
              className="header__button"
              name="language"
              value={other}
              lang={other}
            >
              {aboutLanguage(other).autonym}
            </button>
          ))}
        </form>
      }
      person={
        person
          ? {
              ...person,
              href: '/me',
              noticesHref: '/me/notifications',
              signOutAction: '/sign-out',
            }
          : undefined
      }
    />
  )
}
