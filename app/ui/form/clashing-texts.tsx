import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextClash } from '~/shared/clashes'
import { wordDifferences } from '~/shared/word-differences'
import { Notice } from '../notice'
import { Pieces } from '../pieces'

export interface ClashingTextsProps {
  clashes: TextClash[]
  /** What a field is called. */
  label: (field: string) => ReactNode
  /** What a choice of a field says; without it the text itself, with its differences. */
  choice?: (field: string, value: string) => string | null
  /** The form's own address, which shows what is saved. */
  address: string
  lang?: string
}

/** Texts that were saved elsewhere while others were typed here: both, and how to choose between them. */
export function ClashingTexts({ clashes, label, choice, address, lang }: ClashingTextsProps) {
  const { t } = useTranslation('ui')
  if (clashes.length === 0) return null
  return (
    <div className="writing-clash">
      <Notice kind="needs" answer title={t('clash.title')}>
        <p>{t('clash.text')}</p>
        <p>{t('clash.choose')}</p>
        {clashes.map(({ field, stands, typed }) => {
          const pieces = wordDifferences(stands, typed)
          const sides = [
            { side: t('clash.saved'), text: stands, without: 'new' as const },
            { side: t('clash.typed'), text: typed, without: 'gone' as const },
          ]
          return (
            <section key={field} className="difference">
              <h2 className="difference__question">{label(field)}</h2>
              <div className="columns">
                {sides.map(({ side, text, without }) => {
                  const chosen = choice?.(field, text)
                  return (
                    <div key={side} className="stack stack--tight">
                      <p className="faint small">{side}</p>
                      {chosen && <p>{chosen}</p>}
                      {!chosen && text && <Pieces pieces={pieces} without={without} lang={lang} />}
                      {!chosen && !text && <p className="faint">{t('clash.nothing')}</p>}
                    </div>
                  )
                })}
              </div>
            </section>
          )
        })}
        <p>
          <a href={address}>{t('clash.letGo')}</a>
        </p>
      </Notice>
    </div>
  )
}
