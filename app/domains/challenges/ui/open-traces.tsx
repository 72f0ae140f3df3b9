import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'

export interface OpenTracesProps {
  slug: string
  /** How many words wait for a decision. */
  count: number
}

/** Says to a brief's author what waits for a decision, and leads there; where nothing waits, to what was decided. */
export function OpenTraces({ slug, count }: OpenTracesProps) {
  const { t } = useTranslation('challenges')
  const path = `/challenges/${slug}/traces`
  if (count === 0)
    return (
      <p>
        <a href={path}>{t('traces.again')}</a>
      </p>
    )
  return (
    <Notice kind="needs" title={t('traces.open', { count })}>
      <a href={path}>{t('traces.decide')}</a>
    </Notice>
  )
}
