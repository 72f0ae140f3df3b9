import { useTranslation } from 'react-i18next'
import type { Language } from '~/shared/languages'
import { Header } from '~/ui/page/header'

const areas = {
  challenges: /^\/(challenges|needs)/,
  datathons: /^\/(datathons|organize|teams|submissions|judge)/,
  datasets: /^\/(datasets|curate)/,
  tools: /^\/tools/,
  catalog: /^\/(catalog|adoptions)/,
}

interface SiteHeaderProps {
  language: Language
  path: string
  person: { handle: string; notices: number } | null
}

/** The header with this site's areas; the other language is one button away on every page. */
export function SiteHeader({ language, path, person }: SiteHeaderProps) {
  const { t } = useTranslation('pages')
  const other = language === 'es' ? 'en' : 'es'
  return (
    <Header
      areas={Object.entries(areas).map(([area, paths]) => ({
        href: `/${area}`,
        label: t(`areas.${area as keyof typeof areas}`),
        current: paths.test(path),
      }))}
      searchHref="/search"
      signInHref={
        path === '/' || path.startsWith('/sign-')
          ? '/sign-in'
          : `/sign-in?${new URLSearchParams({ back: path })}`
      }
      language={
        <form method="post" action="/language">
          <input type="hidden" name="back" value={path} />
          <button className="header__language" name="language" value={other} lang={other}>
            {t('otherLanguage')}
          </button>
        </form>
      }
      person={person ? { ...person, href: '/me', noticesHref: '/me/notifications' } : undefined}
    />
  )
}
