import { useTranslation } from 'react-i18next'

/** What an app would show, for the demo's people, who have no pocket to carry one in. */
export function DemoCode({ code }: { code: string | null | undefined }) {
  const { t } = useTranslation('factor')
  if (!code) return null
  return (
    <p className="faint">
      {t('demo.code')} <code>{code}</code>
    </p>
  )
}
