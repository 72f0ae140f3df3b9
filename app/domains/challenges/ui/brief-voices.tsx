import { useTranslation } from 'react-i18next'
import { formatBytes } from '~/shared/numbers'
import { lengthOf } from '../../needs/rules'
import { sections } from '../questions'
import type { Translation } from '../translation'

interface BriefVoicesProps {
  slug: string
  language: string
  voices: Translation['voices']
}

/** The sections that are told aloud: nothing is fetched before somebody listens, and it says what that costs. */
export function BriefVoices({ slug, language, voices }: BriefVoicesProps) {
  const { t, i18n } = useTranslation(['translations', 'assessment'])
  return (
    <div className="stack">
      {sections.map(({ key }) => {
        const voice = voices[key]
        if (!voice) return null
        return (
          <figure key={key} className="voice-note">
            <figcaption className="small">
              {t('translations:page.length', {
                section: t(`assessment:sections.${key}`),
                length: lengthOf(voice.seconds),
                size: formatBytes(voice.bytes, i18n.language),
              })}
              {voice.older && ` (${t('translations:mark.older')})`}
            </figcaption>
            {/* What it tells is the section, which is on the page in the language that it was written in. */}
            {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
            <audio
              controls
              preload="none"
              lang={language}
              src={`/challenges/${slug}/files/${voice.id}`}
            />
          </figure>
        )
      })}
    </div>
  )
}
