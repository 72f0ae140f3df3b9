import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'
import { FollowUpFacts, type FollowUpFactsProps } from './follow-up-facts'

export interface AdoptionAsideProps {
  adoption: { id: string }
  support: {
    name: string
    contact: { email?: string; url?: string }
    answerDays: number | null
  } | null
  followUps: FollowUpFactsProps['followUps']
  may: { speak: boolean; leave: boolean }
}

/** Who answers, when one is asked how it goes, and how to leave. */
export function AdoptionAside({ adoption, support, followUps, may }: AdoptionAsideProps) {
  const { t } = useTranslation('adoption')
  const { id } = adoption
  const href = support && linkTo(support.contact)
  return (
    <>
      {support && (
        <Section title={t('page.support')}>
          <p>
            <b>{support.name}</b>
          </p>
          <p>
            {support.answerDays !== null && t('page.answerDays', { count: support.answerDays })}{' '}
            {href && (
              <a href={href} rel="noopener">
                {t('page.write')}
              </a>
            )}
          </p>
        </Section>
      )}
      <Section title={t('page.followUps')}>
        <FollowUpFacts adoption={id} followUps={followUps} mayAnswer={may.speak} />
      </Section>
      {may.leave && (
        <Section title={t('page.leave')}>
          <p>
            {t('page.leaveHint')}{' '}
            <a href={`/adoptions/${id}/discontinuation`}>{t('page.leaveLink')}</a>
          </p>
        </Section>
      )}
    </>
  )
}

/** Where somebody answers: by mail, else by a page. */
export function linkTo({ email, url }: { email?: string; url?: string }): string | undefined {
  return email ? `mailto:${email}` : url
}
