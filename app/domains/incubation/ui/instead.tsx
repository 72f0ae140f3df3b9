import { useTranslation } from 'react-i18next'

/** What to use instead of a tool that was retired. */
export function Instead({ slug, name }: { slug: string; name: string }) {
  const { t } = useTranslation('incubation')
  return (
    <>
      {t('tool.instead')} <a href={`/catalog/${slug}`}>{name}</a>.
    </>
  )
}
