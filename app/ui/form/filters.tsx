import { Children, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../button'
import { classNames } from '../class-names'

export interface FiltersProps {
  /** What is looked through: the name of the landmark. */
  label: string
  /** The page that lists what was found; the present one, where none is given. */
  action?: string
  /** The field for words. It is always in sight. */
  words: ReactNode
  /** Fields that narrow the list; on phones they fold away. */
  children?: ReactNode
  /** How many of these fields narrow the list now. */
  set?: number
}

/** Fields above a list, a plain form: each choice has its address. */
export function Filters({ label, action, words, children, set = 0 }: FiltersProps) {
  const { t } = useTranslation('ui')
  const folds = Children.toArray(children).length > 0
  return (
    <search aria-label={label}>
      <form
        className={classNames('filters', folds && 'filters--fold')}
        method="get"
        action={action}
      >
        {words}
        {folds && (
          <details className="filters__more" open={set > 0}>
            <summary>
              {t('filter')} {set > 0 && `(${set})`}
            </summary>
            <div className="filters__fields">{children}</div>
          </details>
        )}
        <Button kind="secondary">{t('find')}</Button>
      </form>
    </search>
  )
}
