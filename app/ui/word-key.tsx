import { useTranslation } from 'react-i18next'
import { Notice } from './notice'
import { Receipt } from './receipt'

export interface WordKeyProps {
  words: string[]
  /** What it is the key of. */
  title: string
  /** Who could read what by it. */
  once: string
  use: string
}

/** The only time that a key of six words is shown: to copy by hand or to print. */
export function WordKey({ words, title, once, use }: WordKeyProps) {
  const { t } = useTranslation('ui')
  const spoken = (
    <b className="letters" lang="es">
      {words.join(' ')}
    </b>
  )
  return (
    <>
      <Notice kind="needs" title={t('wordKey.only')} answer>
        {once}
      </Notice>
      <Receipt
        title={title}
        facts={[
          { term: t('wordKey.words'), fact: spoken },
          { term: t('wordKey.use'), fact: `${use} ${t('wordKey.accents')}` },
        ]}
      />
    </>
  )
}
