import { useTranslation } from 'react-i18next'
import { findQuestion } from '../questions'
import { languageName, type changedTranslations } from '../translations'
import { Pieces } from '~/ui/pieces'
import { wordDifferences } from '~/shared/word-differences'

interface TranslationDifferencesProps {
  translations: ReturnType<typeof changedTranslations>
}

/** What two versions say differently in other languages, side by side, and which sections are told anew. */
export function TranslationDifferences({ translations }: TranslationDifferencesProps) {
  const { t, i18n } = useTranslation(['translations', 'assessment'])
  return translations.map(({ language, texts, voices }) => {
    const lang = language === i18n.language ? undefined : language
    return (
      <section key={language} className="difference">
        <h3>
          {t('translations:differences.title', { language: languageName(language, i18n.language) })}
        </h3>
        {texts.map(({ field, before, after }) => {
          const question = findQuestion(field.replace(/-note$/, ''))
          const pieces = wordDifferences(before, after)
          return (
            <div key={field}>
              <h4>
                {question
                  ? t(`assessment:questions.${question.key}.label`)
                  : t('translations:edit.briefTitle')}
              </h4>
              <div className="columns">
                <Pieces pieces={pieces} without="new" lang={lang} />
                <Pieces pieces={pieces} without="gone" lang={lang} />
              </div>
            </div>
          )
        })}
        {voices.map((section) => (
          <p key={section}>
            {t('translations:differences.voice', { section: t(`assessment:sections.${section}`) })}
          </p>
        ))}
      </section>
    )
  })
}
