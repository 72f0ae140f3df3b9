import { useTranslation } from 'react-i18next'
import { autonymOf } from '../translations'

interface BriefLanguagesProps {
  slug: string
  /** In which it was written. */
  original: string
  others: string[]
  /** In which it is read here. */
  here: string
}

/** The languages in which a brief exists, each by its own name; nothing where there is one alone. */
export function BriefLanguages({ slug, original, others, here }: BriefLanguagesProps) {
  const { t } = useTranslation('translations')
  if (others.length === 0) return null
  const page = `/challenges/${slug}`
  return (
    <nav aria-label={t('page.languages')}>
      <ul className="brief-languages">
        {[original, ...others].map((language) => (
          <li key={language}>
            <a
              href={language === original ? page : `${page}/in/${language}`}
              hrefLang={language}
              lang={language}
              aria-current={language === here ? 'page' : undefined}
            >
              {autonymOf(language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
