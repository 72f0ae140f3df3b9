import { useTranslation } from 'react-i18next'
import type { Dimension, ShownProfile } from '../../challenges/capacity-profile'
import type { TitleIn } from '../../challenges/title-in'
import { CapacityProfile } from '../../challenges/ui/capacity-profile'
import { DocumentPart } from './document-part'

export interface ChallengeNeedProps {
  challenge: {
    /** As its reader sees its title. */
    named: TitleIn
    /** In which the rest was written. */
    language: string
    texts: { key: 'problem' | 'users' | 'success'; text: string }[]
    profile: ShownProfile
    /** What the organisation says of it in its own words. */
    notes: Partial<Record<Dimension, string>>
  }
}

/** What the organisation needs and has: what a submission is judged against. */
export function ChallengeNeed({ challenge }: ChallengeNeedProps) {
  const { t } = useTranslation('judging')
  const { named, language, texts, profile, notes } = challenge
  return (
    <DocumentPart id="need" title={t('document.need')}>
      {texts.map(({ key, text }) => (
        <div key={key}>
          <h3>{t(`document.${key}`)}</h3>
          <p lang={language}>{text}</p>
        </div>
      ))}
      <h3>{t('document.has')}</h3>
      <CapacityProfile profile={profile} notes={notes} language={language} />
      <p>
        <a href={named.href}>{t('document.wholeBrief')}</a>
      </p>
    </DocumentPart>
  )
}
