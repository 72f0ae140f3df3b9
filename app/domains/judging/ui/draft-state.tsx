import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Chip } from '~/ui/chip'
import type { DraftState as State } from '../draft-keeper'

/** Whether what was typed has reached the server. */
export function DraftState({ state }: { state: State }) {
  const { t, i18n } = useTranslation(['judging', 'refusals'])
  const { kind, changes, savedAt, refusal } = state
  if (kind === 'clean') return null
  if (kind === 'saving') return <span className="faint small">{t('draft.saving')}</span>
  if (kind === 'waiting')
    return <span className="faint small">{t('draft.waiting', { count: changes })}</span>
  if (kind === 'offline')
    return <Chip kind="offline">{t('draft.offline', { count: changes })}</Chip>
  if (kind === 'signed-out')
    return (
      <>
        <Chip kind="needs">{t('draft.signedOut')}</Chip>{' '}
        <a href={`/sign-in?${new URLSearchParams({ back: location.pathname })}`}>
          {t('draft.signInAgain')}
        </a>
      </>
    )
  if (kind === 'refused')
    return (
      <>
        <Chip kind="risk">
          {refusal === 'saved-elsewhere' ? t('draft.elsewhere') : refusalText(t, refusal ?? '')}
        </Chip>{' '}
        <a href={location.pathname}>{t('draft.seeOther')}</a>
      </>
    )
  const at = new Date(savedAt ?? '').toLocaleTimeString(i18n.language, { timeStyle: 'short' })
  return <span className="faint small">{t('draft.saved', { at })}</span>
}
