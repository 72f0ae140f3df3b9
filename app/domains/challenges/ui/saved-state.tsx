import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Icon } from '~/ui/icon'
import type { Saving } from './use-autosave'

export interface SavedStateProps {
  saving: Saving
  savedAt: string | null
  /** The form shows what came back unsaved, beside which an hour would be that of older words. */
  cameBack?: boolean
}

/** Whether what stands in the form is kept: when it was last saved, or that it could not be. */
export function SavedState({ saving, savedAt, cameBack }: SavedStateProps) {
  const { t } = useTranslation(['challenges', 'refusals'])
  if (saving === 'failed' || saving === 'ended' || saving === 'unfit') {
    return (
      <p className="saved-state saved-state--failed" role="status">
        <Icon name={saving === 'unfit' ? 'triangle' : 'offline'} /> {t(`challenges:edit.${saving}`)}
      </p>
    )
  }
  if (saving === 'clash') {
    return (
      <p className="saved-state saved-state--failed" role="status">
        <Icon name="triangle" /> {t('challenges:clash.state')}
      </p>
    )
  }
  if (typeof saving === 'object' && 'refusal' in saving) {
    return (
      <p className="saved-state saved-state--failed" role="status">
        <Icon name="triangle" /> {refusalText(t, saving.refusal)}
      </p>
    )
  }
  if (saving === 'typed' || saving === 'saving') {
    return (
      <p className="saved-state faint" role="status">
        <Icon name="half" />{' '}
        {saving === 'saving' ? t('challenges:edit.saving') : t('challenges:edit.typed')}
      </p>
    )
  }
  if (saving === 'idle' && cameBack) {
    return (
      <p className="saved-state saved-state--failed" role="status">
        <Icon name="triangle" /> {t('challenges:edit.cameBack')}
      </p>
    )
  }
  const hour = saving === 'idle' ? savedAt : saving.savedAt
  return (
    <p className={hour ? 'saved-state saved-state--done' : 'saved-state faint'} role="status">
      <Icon name={hour ? 'check' : 'circle'} />{' '}
      {hour ? t('challenges:edit.savedAt', { hour }) : t('challenges:edit.notSaved')}
    </p>
  )
}
