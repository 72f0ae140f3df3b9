import { useTranslation } from 'react-i18next'
import { Part } from '~/ui/part'
import { Words } from '~/ui/words'
import { needQuestions } from '../rules'
import type { ShownNeed } from '../shown-need'

interface NeedWordsProps {
  need: Pick<ShownNeed, 'id' | 'texts' | 'voices' | 'language'>
  /** Whether the notes of voice can be played here. */
  plays: boolean
}

/** What was told, question by question, and its notes of voice. */
export function NeedWords({ need, plays }: NeedWordsProps) {
  const { t } = useTranslation('needs')
  return (
    <div>
      {needQuestions.map((question) => {
        const text = need.texts[question]
        const voice = need.voices.find((each) => each.question === question)
        if (!text && !voice && question !== 'happens') return null
        return (
          <Part key={question} id={question} title={t(`questions.${question}`)}>
            {text ? (
              <p className="typed">
                <Words language={need.language}>{text}</Words>
              </p>
            ) : (
              <p className="faint">{t(voice ? 'spokenOnly' : 'page.untold')}</p>
            )}
            {voice && (
              <figure className="voice-note">
                <figcaption className="small faint">
                  {t('voice', { length: voice.length })}
                </figcaption>
                {plays && (
                  // Nobody wrote down what is said in it: its companion does, in the brief.
                  // oxlint-disable-next-line jsx-a11y/media-has-caption
                  <audio controls preload="none" src={`/needs/${need.id}/voices/${question}`} />
                )}
              </figure>
            )}
          </Part>
        )
      })}
    </div>
  )
}
