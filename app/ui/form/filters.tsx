import { Children, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../button'

export interface FiltersProps {
  /** What is looked through: the name of the landmark. */
  label: string
  /** The page that lists what was found; the present one, where none is given. */
  action?: string
  /** The field for words. It is always in sight. */
  words: ReactNode
  /** Fields that narrow the list: folded behind a button that tells how many do. */
  children?: ReactNode
  /** How many of these fields narrow the list now. */
  set?: number
}

/** What stands above a list, a plain form in which each choice has its address. It is small, so that the list is seen. */
export function Filters({ label, action, words, children, set = 0 }: FiltersProps) {
  const { t } = useTranslation('ui')
  const folds = Children.toArray(children).length > 0
  return (
    <search aria-label={label}>
      <form className="filters filters--list" method="get" action={action}>
        <div className="filters__line">
          {words}
          <Button kind="secondary">{t('find')}</Button>
        </div>
        {folds && (
          <details className="filters__more">
            <summary className="button button--secondary button--small">
              {set > 0 ? t('filterSet', { count: set }) : t('filter')}
            </summary>
            <div className="filters__fields">{children}</div>
            <div className="actions">
              <Button kind="secondary">{t('narrow')}</Button>
              {set > 0 && <a href={action ?? '?'}>{t('widen')}</a>}
            </div>
          </details>
        )}
      </form>
    </search>
  )
}
