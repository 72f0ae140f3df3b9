import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import { Section } from '~/ui/section'
import type { Translation } from '../translation'
import { BriefLanguages } from './brief-languages'
import { BriefVoices } from './brief-voices'

interface BriefReadingProps {
  slug: string
  original: string
  here: string
  others: string[]
  /** The name of the language that it is read in; null where that is the original. */
  name: string | null
  voices: Translation['voices']
  spokenAlone: boolean
  partly: boolean
}

/** Above a brief: its languages and, in another than its own, what of it can be read and heard there. */
export function BriefReading(props: BriefReadingProps) {
  const { slug, original, here, others, name, voices, spokenAlone, partly } = props
  const { t, i18n } = useTranslation('translations')
  // Said in the reader's own words, since they may not know the language that stands here.
  const mine = here === original && others.includes(i18n.language)
  return (
    <>
      <BriefLanguages slug={slug} original={original} others={others} here={here} />
      {mine && (
        <Notice>
          <a href={`/challenges/${slug}/in/${i18n.language}`}>{t('page.mine')}</a>
        </Notice>
      )}
      {name && (spokenAlone || partly) && (
        <Notice>{t(spokenAlone ? 'page.spokenAlone' : 'page.partly', { language: name })}</Notice>
      )}
      {Object.keys(voices).length > 0 && (
        <Section title={t('page.listen')}>
          <BriefVoices slug={slug} language={here} voices={voices} />
        </Section>
      )}
    </>
  )
}
