import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import type { FieldSource } from '~/ui/form/field-source'
import { FileField } from '~/ui/form/file-field'

interface VoiceFieldProps {
  field: FieldSource
  /** A note of voice that an earlier try of this form brought. */
  kept?: { sealed: string; length: string }
  keptName: string
  /** What the field asks for, where it does not stand beside one to write in. */
  label?: string
  /** What may be sent, and what becomes of it: said once, before the first. */
  hint?: string
}

/**
 * A note of voice as a plain file field: on a phone it opens the recorder. Where scripts run, the recorder's adds
 * buttons that record in the page and put what was recorded into the same field.
 */
export function VoiceField({ field, kept, keptName, label, hint }: VoiceFieldProps) {
  const { t } = useTranslation('needs')
  return (
    <div
      className="voice"
      data-voice
      data-recording={t('new.recording')}
      data-recorded={t('new.recorded')}
      data-failed={t('new.noMicrophone')}
    >
      <FileField
        field={field}
        label={label ?? t('new.voice')}
        hint={hint}
        accept="audio/*"
        capture
      />
      {kept && (
        <>
          <input type="hidden" name={keptName} value={kept.sealed} />
          <p className="small">{t('new.voiceKept', { length: kept.length })}</p>
        </>
      )}
      <p className="voice__buttons" hidden>
        <Button type="button" kind="secondary" data-record>
          {t('new.record')}
        </Button>
        <Button type="button" kind="secondary" data-stop hidden>
          {t('new.stop')}
        </Button>
        <Button type="button" kind="quiet" data-discard hidden>
          {t('new.discard')}
        </Button>
        <span className="small faint" role="status" />
      </p>
      {/* Whoever just spoke hears it before sending it: there is nothing to caption. */}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
      <audio controls hidden aria-label={t('new.hear')} />
    </div>
  )
}
