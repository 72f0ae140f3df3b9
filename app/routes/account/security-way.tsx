import { useTranslation } from 'react-i18next'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'

/** Where the pages of the second factor lie; `inside` is one of those below its own page. */
export function SecurityWay({ inside }: { inside?: boolean }) {
  const { t } = useTranslation(['factor', 'security'])
  const account = { href: '/me/security', label: t('security:title') }
  const list = { href: '/me/security/second-factor', label: t('factor:title') }
  return <Breadcrumbs steps={inside ? [account, list] : [account]} />
}
