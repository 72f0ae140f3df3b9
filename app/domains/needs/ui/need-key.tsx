import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page/page-heading'
import { WordKey } from '~/ui/word-key'
import { untakenDays, type NeedQuestion } from '../rules'

interface NeedKeyProps {
  words: string[]
  /** Companions speak its language and were told that it waits. */
  isHeard: boolean
  /** The page was drawn for somebody who was signed in, and came when they no longer were. */
  hasEnded: boolean
  /** How much of each note of voice was kept. */
  voices: { question: NeedQuestion; length: string }[]
}

/** The only time that a need's key is shown: to copy by hand or to print. */
export function NeedKey({ words, isHeard, hasEnded, voices }: NeedKeyProps) {
  const { t } = useTranslation('needs')
  return (
    <>
      <PageHeading title={t('sent.title')} lead={t(isHeard ? 'sent.lead' : 'sent.leadUnheard')} />
      {hasEnded && (
        <Notice kind="needs" title={t('sent.ended')}>
          {t('sent.endedText')}{' '}
          <a href={`/sign-in?${new URLSearchParams({ back: '/needs/key' })}`}>{t('sent.signIn')}</a>
        </Notice>
      )}
      <WordKey words={words} title={t('sent.key')} once={t('sent.once')} use={t('sent.useText')} />
      <Notice kind="risk" title={t('sent.unsafe')}>
        {t('sent.unsafeText')}
      </Notice>
      {voices.length > 0 && (
        <div>
          <p>{t('sent.voices')}</p>
          <ul className="list">
            {voices.map(({ question, length }) => (
              <li key={question}>
                {t('sent.voice', { question: t(`questions.${question}`), length })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="faint">{t('sent.kept', { count: untakenDays })}</p>
      <p className="actions">
        <LinkButton kind="secondary" href="/needs/key">
          {t('sent.open')}
        </LinkButton>
        <a href="/needs">{t('sent.back')}</a>
      </p>
    </>
  )
}
