import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { Checkbox } from '~/ui/form/checkbox'
import { CheckboxGroup, RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import type { conductReportForm } from '../conduct-schema'

interface ConductFormProps {
  reply: unknown
  /** Those who look after reports, by public name. */
  handlers: string[]
  /** Who will read it as things stand, as the form sends it back. */
  readers: string
  /** Other people than the page said: they are named before anything is sent. */
  changed: { readers: string[]; escalated: boolean } | null
  once: string
  /** The public name of whoever is signed in. */
  viewer: string | null
}

/** A report: what happened, about whom, and whether an answer is wanted. */
export function ConductForm({ reply, handlers, readers, changed, once, viewer }: ConductFormProps) {
  const { t } = useTranslation('conduct')
  const [form, fields] = useReply<typeof conductReportForm>(reply, { answer: 'wanted' })
  const { told, about, others, answer, known } = fields
  const labels = {
    told: t('new.told'),
    about: t('new.about'),
    others: t('new.others'),
    answer: t('new.answer'),
  }
  return (
    <form className="form" method="post" {...getFormProps(form)} autoComplete="off">
      <ErrorSummary
        fields={[
          { field: told, label: labels.told },
          { field: about, label: labels.about },
          { field: others, label: labels.others },
          { field: answer, label: labels.answer },
        ]}
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
      />
      {changed && (
        <Notice kind="needs" title={t('new.nothingSent')}>
          {t(changed.escalated ? 'new.whoReadsAdministrators' : 'new.whoReads', {
            handles: changed.readers.join(', '),
          })}
        </Notice>
      )}
      <input type="hidden" name="once" value={once} />
      <input type="hidden" name="readers" value={readers} />
      <TextArea field={told} label={labels.told} hint={t('new.toldHint')} rows={10} />
      {handlers.length > 0 && (
        <CheckboxGroup
          field={about}
          label={labels.about}
          hint={t('new.aboutHint')}
          optional
          options={handlers.map((handle) => ({ value: handle, label: handle }))}
        />
      )}
      <TextField
        field={others}
        label={labels.others}
        hint={t('new.othersHint')}
        optional
        spellCheck={false}
      />
      <RadioGroup
        field={answer}
        label={labels.answer}
        options={(['wanted', 'not-wanted'] as const).map((value) => ({
          value,
          label: t(`new.answers.${value}`),
        }))}
      />
      {viewer !== null && (
        <Checkbox
          field={known}
          label={t('new.known', { handle: viewer })}
          hint={t('new.knownHint')}
        />
      )}
      <Button>{t(changed ? 'new.submitAgain' : 'new.submit')}</Button>
    </form>
  )
}
