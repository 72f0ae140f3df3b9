import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FileField } from '~/ui/form/file-field'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import type { evidenceForm } from '../schema'

/** Brings evidence: a link, a file, or words. A refused file has to be chosen again; browsers keep none. */
export function EvidenceForm({ lastResult }: { lastResult: unknown }) {
  const { t } = useTranslation(['incubation', 'refusals'])
  const [form, { url, file, note }] = useReply<typeof evidenceForm>(lastResult)
  return (
    <form className="form" method="post" encType="multipart/form-data" {...getFormProps(form)}>
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[
          { field: url, label: t('evidencePage.url') },
          { field: file, label: t('evidencePage.file') },
          { field: note, label: t('evidencePage.note') },
        ]}
      />
      <TextField
        field={url}
        type="url"
        label={t('evidencePage.url')}
        hint={t('evidencePage.urlHint')}
        optional
      />
      <FileField
        field={file}
        label={t('evidencePage.file')}
        hint={t('evidencePage.fileHint')}
        accept=".pdf,.png,.jpg,.jpeg,.webp,.txt,.md,.csv"
        optional
      />
      <TextArea
        field={note}
        label={t('evidencePage.note')}
        hint={t('evidencePage.noteHint')}
        rows={4}
      />
      <Button>{t('evidencePage.submit')}</Button>
    </form>
  )
}
