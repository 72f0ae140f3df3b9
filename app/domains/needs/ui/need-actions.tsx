import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '~/ui/button'
import { Section } from '~/ui/section'
import type { ShownNeed } from '../shown-need'
import { VoiceKeeping } from './voice-keeping'

export interface NeedActionsProps {
  need: ShownNeed
  keepsVoices: boolean
  /** Its brief is published. */
  isPublished: boolean
  may: {
    take: boolean
    makeBrief: boolean
    handOver: boolean
    giveBack: boolean
    answer: boolean
    close: boolean
    correct: boolean
    delete: boolean
    show: boolean
    hide: boolean
    keepVoices: boolean
  }
}

/** What else this reader can do with a need, besides the one step that its heading offers. */
export function NeedActions({ need, keepsVoices, isPublished, may }: NeedActionsProps) {
  const { t } = useTranslation('needs')
  const at = (part: string) => `/needs/${need.id}/${part}`
  const links = [
    ...(may.answer ? [['answer', t('page.answer')] as const] : []),
    ...(may.handOver ? [['hand-over', t('page.handOver')] as const] : []),
    ...(may.correct ? [['correction', t('correction.open')] as const] : []),
    ...(may.close ? [['closure', t('page.close')] as const] : []),
    ...(may.delete ? [['deletion', t('deletion.open')] as const] : []),
  ]
  if (!links.length && !may.show && !may.hide && !may.giveBack && !may.keepVoices) return null
  return (
    <Section title={t('page.do')}>
      <div className="stack">
        {may.show && (
          <LinkButton kind="secondary" href={at('showing')} wide>
            {t('page.show')}
          </LinkButton>
        )}
        {may.hide && (
          <form method="post" action={at('showing/withdrawal')}>
            <Button kind="secondary" wide>
              {t('page.hide')}
            </Button>
          </form>
        )}
        {links.length > 0 && (
          <ul className="list">
            {links.map(([part, words]) => (
              <li key={part}>
                <a href={at(part)}>{words}</a>
              </li>
            ))}
          </ul>
        )}
        {may.giveBack && (
          <form method="post" action={at('return')} className="stack stack--tight">
            <Button kind="secondary" wide>
              {t('page.giveBack')}
            </Button>
            <p className="small faint">{t('page.giveBackHint')}</p>
          </form>
        )}
        {may.keepVoices && (
          <VoiceKeeping need={need.id} keeps={keepsVoices} isPublished={isPublished} />
        )}
      </div>
    </Section>
  )
}
