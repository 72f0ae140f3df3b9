import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'

/** The way into incubation for a winner, or to why its team cannot be taken along. */
export function TakeIn({ id, deserted }: { id: string; deserted: boolean }) {
  const { t } = useTranslation('incubation')
  if (deserted) return <a href={`/tools/new/${id}`}>{t('new.deserted')}</a>
  return (
    <LinkButton small kind="secondary" href={`/tools/new/${id}`}>
      {t('new.take')}
    </LinkButton>
  )
}
