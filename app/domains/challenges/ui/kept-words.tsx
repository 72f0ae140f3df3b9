import { useTranslation } from 'react-i18next'
import type { ShownTrace } from '../../privacy/shown-trace'
import { Notice } from '~/ui/notice'
import { Words } from '~/ui/words'
import type { SectionKey } from '../questions'

export type KeptWord = Pick<ShownTrace, 'key' | 'kind' | 'words' | 'why'> & {
  section: SectionKey
  /** Its author has seen it and wants it public. */
  decided: boolean
  reason: string
}

export interface KeptWordsProps {
  words: KeptWord[]
  /** In which the brief is written. */
  language: string
}

/** To whoever reviews a section: the words that could point at somebody, and what its author decided on each. */
export function KeptWords({ words, language }: KeptWordsProps) {
  const { t } = useTranslation(['challenges', 'privacy'])
  if (words.length === 0) return null
  const waits = words.some(({ decided }) => !decided)
  return (
    <Notice kind={waits ? 'needs' : 'info'} title={t('challenges:kept.title')}>
      <ul className="list">
        {words.map(({ key, kind, words: said, why, decided, reason }) => (
          <li key={key}>
            <b>
              <Words language={language}>{said}</Words>
            </b>{' '}
            {t('challenges:kept.kind', { kind: t(`privacy:kinds.${kind}`) })}{' '}
            {t(`privacy:why.${why}`)} {!decided && t('challenges:kept.open')}
            {decided && !reason && t('challenges:kept.stays')}
            {decided && reason && (
              <>
                {t('challenges:kept.because')} <Words language={language}>{reason}</Words>
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
