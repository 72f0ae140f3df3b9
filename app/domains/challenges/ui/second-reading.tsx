import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'

/** What the second person last said of publishing a brief that is marked as risky. */
export interface SecondWord {
  agrees: boolean
  reason: string
  who: string | null
  when: string
}

interface SecondReadingProps {
  /** Where it is seen who can decide, for whoever may publish. */
  publication: string | null
  /** A second person was asked. */
  waits: boolean
  isReady: boolean
  word: SecondWord | null
}

/** Beside a brief that one person alone does not publish: whose word is waited for, or what it was. */
export function SecondReading({ publication, waits, isReady, word }: SecondReadingProps) {
  const { t } = useTranslation('challenges')
  const said = word && (
    <>
      {word.reason && <p className="typed">{word.reason}</p>}
      <p className="small">
        {t('review.by', { who: word.who ?? t('review.someone'), when: word.when })}
      </p>
    </>
  )
  if (isReady)
    return (
      word?.agrees && (
        <Notice kind="done" title={t('harm.agreed')}>
          {said}
        </Notice>
      )
    )
  return (
    <>
      {word && !word.agrees && (
        <Notice kind="risk" title={t('harm.disagreed')}>
          {said}
        </Notice>
      )}
      <Notice kind="needs" title={waits ? t('harm.waits') : t('harm.second')}>
        {waits && publication && <a href={publication}>{t('harm.who')}</a>}
      </Notice>
    </>
  )
}
