import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '../class-names'
import { Icon } from '../icon'
import { Mark } from '../mark'
import { Wordmark } from '../wordmark'

export interface Area {
  href: string
  label: string
  /** The page being read lies in this area. */
  current?: boolean
}

export interface HeaderProps {
  areas: Area[]
  searchHref: string
  /** Where a person signs in; shown to those who have not. */
  signInHref: string
  /** A link or a plain form that shows this page in the other language. It is drawn twice, so give it no id. */
  language: ReactNode
  /** Who is signed in, where their page is, and how many notices wait for them. */
  person?: {
    handle: string
    href: string
    notices: number
    noticesHref: string
    signOutAction: string
  }
}

/** The way to everything. Wide screens show it in one line; narrow ones fold it into a `<details>`. */
export function Header(props: HeaderProps) {
  const { t } = useTranslation('ui')
  const { areas, person } = props
  return (
    <header className="header">
      <div className="page header__line">
        <a className="header__home" href="/" aria-label={t('home')}>
          <Mark size={30} />
          <Wordmark size={28} />
        </a>
        <nav className="header__areas" aria-label={t('areas')}>
          <Areas areas={areas} />
        </nav>
        <div className="header__tools">
          <Tools {...props} />
        </div>
        <details className="menu">
          <summary>
            {person && person.notices > 0 && <Count notices={person.notices} />}
            <Icon name="menu" size={18} />
            {t('menu')}
          </summary>
          <nav className="menu__body" aria-label={t('menu')}>
            <Areas areas={areas} />
            <div className="menu__tools">
              <Tools {...props} />
            </div>
          </nav>
        </details>
      </div>
    </header>
  )
}

function Areas({ areas }: Pick<HeaderProps, 'areas'>) {
  return (
    <ul>
      {areas.map(({ href, label, current }) => (
        <li key={href}>
          <a
            className={classNames('header__area', current && 'header__area--current')}
            href={href}
            aria-current={current ? 'true' : undefined}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Tools({ searchHref, signInHref, language, person }: HeaderProps) {
  const { t } = useTranslation('ui')
  return (
    <>
      <a href={searchHref}>{t('search')}</a>
      {language}
      {person ? (
        <>
          <a href={person.noticesHref}>
            {t('notices')} {person.notices > 0 && <Count notices={person.notices} />}
          </a>
          <a className="header__person" href={person.href}>
            {person.handle}
          </a>
          <form method="post" action={person.signOutAction}>
            <button className="header__button">{t('signOut')}</button>
          </form>
        </>
      ) : (
        <a className="header__person" href={signInHref}>
          {t('signIn')}
        </a>
      )}
    </>
  )
}

function Count({ notices }: { notices: number }) {
  const { t } = useTranslation('ui')
  return (
    <span className="header__count">
      {notices}
      <span className="for-ears"> {t('waiting', { count: notices })}</span>
    </span>
  )
}
