import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { Section } from '~/ui/section'
import type { reportAnswerForm, reportClosureForm } from '../conduct-schema'

interface ReportWritingProps {
  id: string
  replies: { answer?: unknown; note?: unknown; closure?: unknown }
}

/** What a reader can do on an open report: answer, note something for the other readers, close it. */
export function ReportWriting({ id, replies }: ReportWritingProps) {
  const { t } = useTranslation('conduct')
  const room = `/conduct/handling/${id}`
  return (
    <>
      <Section title={t('report.answer')} id="answer">
        <Words
          id="answering"
          action={`${room}/answers`}
          reply={replies.answer}
          label={t('report.answerBody')}
          hint={t('report.answerHint')}
          submit={t('report.answerSubmit')}
        />
      </Section>
      <Section title={t('report.note')} id="note">
        <Words
          id="noting"
          action={`${room}/notes`}
          reply={replies.note}
          label={t('report.noteBody')}
          submit={t('report.noteSubmit')}
        />
      </Section>
      <Section title={t('report.close')} id="close">
        <Closure action={`${room}/closure`} reply={replies.closure} />
      </Section>
    </>
  )
}

interface WordsProps {
  id: string
  action: string
  reply: unknown
  label: string
  hint?: string
  submit: string
}

function Words({ id, action, reply, label, hint, submit }: WordsProps) {
  const { t } = useTranslation('conduct')
  const [form, { body }] = useReply<typeof reportAnswerForm>(reply, undefined, id)
  return (
    <form className="form" method="post" action={action} {...getFormProps(form)}>
      <ErrorSummary
        fields={[{ field: body, label }]}
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
      />
      <TextArea field={body} label={label} hint={hint} />
      <Button kind="secondary">{submit}</Button>
    </form>
  )
}

function Closure({ action, reply }: { action: string; reply: unknown }) {
  const { t } = useTranslation('conduct')
  const [form, { outcome }] = useReply<typeof reportClosureForm>(reply, undefined, 'closing')
  const label = t('report.outcome')
  return (
    <form className="form" method="post" action={action} {...getFormProps(form)}>
      <ErrorSummary
        fields={[{ field: outcome, label }]}
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
      />
      <TextArea field={outcome} label={label} hint={t('report.outcomeHint')} />
      <Button kind="secondary">{t('report.closeSubmit')}</Button>
    </form>
  )
}
