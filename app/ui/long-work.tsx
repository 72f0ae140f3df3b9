import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '~/shared/languages'
import { formatNumber } from '~/shared/numbers'

export interface LongWorkProps {
  /** What is happening, with three dots: "Leyendo el archivo…". */
  title: string
  /** How far it is, where that is known. */
  done?: number
  of?: number
  /** What is known so far, or what may be done meanwhile. */
  children?: ReactNode
  /** The address of this page, to look again without a script. */
  href: string
}

/** Work that takes long: it says what is happening and how far it is. Nothing spins. */
export function LongWork({ title, done, of, children, href }: LongWorkProps) {
  const { t, i18n } = useTranslation('ui')
  const number = (value: number) => formatNumber(value, i18n.language as Language)
  const known = done !== undefined && of !== undefined
  return (
    <div className="long-work" role="status">
      <p>
        <b>{title}</b>
      </p>
      {known && <progress aria-label={title} value={done} max={of} />}
      {known && (
        <p className="faint small">{t('doneOf', { done: number(done), of: number(of) })}</p>
      )}
      {children}
      <p className="small">
        <a href={href}>{t('lookAgain')}</a>
      </p>
    </div>
  )
}
