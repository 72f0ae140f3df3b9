import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FileField } from '~/ui/form/file-field'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import type { uploadForm } from '../schema'

/** The first step of a dataset or of its next version: its file. */
export function UploadForm({ lastResult }: { lastResult: unknown }) {
  const { t } = useTranslation(['datasets', 'refusals'])
  const [form, { file, missingValues }] = useReply<typeof uploadForm>(lastResult)
  return (
    <form className="form" method="post" encType="multipart/form-data" {...getFormProps(form)}>
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[
          { field: file, label: t('new.file') },
          { field: missingValues, label: t('new.missingValues') },
        ]}
      />
      <Notice kind="risk">{t('new.personal')}</Notice>
      <FileField
        field={file}
        label={t('new.file')}
        hint={t('new.fileHint')}
        accept=".csv,.tsv,.txt,.gz,text/csv"
      />
      <TextField
        field={missingValues}
        label={t('new.missingValues')}
        hint={t('new.missingValuesHint')}
        autoComplete="off"
        optional
      />
      <Button>{t('new.submit')}</Button>
    </form>
  )
}
