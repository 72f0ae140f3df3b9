import { useTranslation } from 'react-i18next'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'

/** Where a page about a need lies. */
export function NeedBreadcrumbs({ id }: { id: string }) {
  const { t } = useTranslation('needs')
  return (
    <Breadcrumbs
      steps={[
        { href: '/needs', label: t('area') },
        { href: `/needs/${id}`, label: t('kind') },
      ]}
    />
  )
}
