import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import type { PriorWork } from '../../datathons/rules'
import type { Answers } from '../answers'
import type { handInForm } from '../schema'
import { SubmissionFields, useSubmissionLabels, type UsableDataset } from './submission-fields'

export interface HandInFormProps {
  id: string
  saved: Answers & { datasets: string[] }
  datasets: UsableDataset[]
  priorWork: PriorWork
  /** Why nothing can be handed in yet, in a sentence; saving is possible then. */
  notYet: string | null
  /** The action's answer, where the form came back. */
  reply: unknown
}

/**
 * One form with two buttons: hand in, or keep for later. Each button sends all that was typed to a page of its own, so
 * that nothing is lost whichever is pressed, without a script too.
 */
export function HandInForm({ id, saved, datasets, priorWork, notYet, reply }: HandInFormProps) {
  const { t } = useTranslation('submissions')
  const [form, fields] = useReply<typeof handInForm>(reply, saved)
  const labels = useSubmissionLabels(fields)
  const page = `/submissions/${id}`
  const save = (
    <Button kind={notYet ? 'primary' : 'secondary'} formAction={`${page}/answers`}>
      {t('handIn.save')}
    </Button>
  )
  return (
    <form className="form" method="post" action={`${page}/versions/new`} {...getFormProps(form)}>
      <ErrorSummary refusal={form.errors?.[0] && refusalText(t, form.errors[0])} fields={labels} />
      {isKept(reply) && <p>{t('handIn.kept')}</p>}
      {notYet && (
        <Notice kind="info" title={t('handIn.notStarted')}>
          {notYet}
        </Notice>
      )}
      <SubmissionFields fields={fields} datasets={datasets} priorWork={priorWork} />
      <div className="actions">
        {!notYet && <Button>{t('handIn.submit')}</Button>}
        {save}
        <a href={page}>{t('handIn.cancel')}</a>
      </div>
      <p className="faint small">{t('handIn.saveHint')}</p>
    </form>
  )
}

const isKept = (reply: unknown) => (reply as { kept?: boolean } | undefined)?.kept === true
