import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { Section } from '~/ui/section'

export interface PublishStepProps {
  slug: string
  judgingClosesAt: string
  publishedAt: string | null
  mayPublish: boolean
}

/** Whether results are out, can be published now, or from when on. */
export function PublishStep({ slug, judgingClosesAt, publishedAt, mayPublish }: PublishStepProps) {
  const { t } = useTranslation('judging')
  return (
    <Section title={t('organize.publish')}>
      <div className="stack">
        {publishedAt ? (
          <>
            <p>{t('organize.publishedAt', { at: publishedAt })}</p>
            <p>
              <a href={`/datathons/${slug}/results`}>{t('organize.seeResults')}</a>
            </p>
          </>
        ) : mayPublish ? (
          <>
            <p>{t('organize.publishReady')}</p>
            <LinkButton href={`/organize/${slug}/judging/publication`}>
              {t('organize.publishOpen')}
            </LinkButton>
          </>
        ) : (
          <p>{t('organize.publishFrom', { at: judgingClosesAt })}</p>
        )}
      </div>
    </Section>
  )
}
