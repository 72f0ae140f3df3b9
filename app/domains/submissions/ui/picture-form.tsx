import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FileField } from '~/ui/form/file-field'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import type { pictureForm } from '../schema'

interface PictureFormProps {
  lastResult: unknown
  /** What the picture that is there shows. */
  words?: string
}

/** A picture of the work and what it shows. A refused file has to be chosen again; browsers keep none. */
export function PictureForm({ lastResult, words = '' }: PictureFormProps) {
  const { t } = useTranslation('submissions')
  const [form, fields] = useReply<typeof pictureForm>(lastResult, { words })
  return (
    <form className="form" method="post" encType="multipart/form-data" {...getFormProps(form)}>
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[
          { field: fields.file, label: t('picture.file') },
          { field: fields.words, label: t('picture.words') },
        ]}
      />
      <FileField
        field={fields.file}
        label={t('picture.file')}
        hint={t('picture.fileHint')}
        accept=".png,.jpg,.jpeg,.webp"
      />
      <TextField
        field={fields.words}
        label={t('picture.words')}
        hint={t('picture.wordsHint')}
        autoComplete="off"
      />
      <Button>{t('picture.submit')}</Button>
    </form>
  )
}
