import { useTranslation } from 'react-i18next'

/** The first stop of the tab key on every page: past the header, to `<main id="main">`. */
export function SkipLink() {
  const { t } = useTranslation('ui')
  return (
    <a className="skip-link" href="#main">
      {t('skip')}
    </a>
  )
}
