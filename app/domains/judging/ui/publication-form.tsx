import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button, LinkButton } from '~/ui/button'
import { Checkbox } from '~/ui/form/checkbox'
import { ErrorSummary } from '~/ui/form/error-summary'
import { Fieldset } from '~/ui/form/fieldset'
import { Select } from '~/ui/form/select'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import { Section } from '~/ui/section'
import { Deciders } from '../../approvals/ui/waiting-approval'
import type { RankedSubmission } from '../results'
import type { publicationForm } from '../schema'
import { PublicationCauses } from './publication-causes'

export interface PublicationFormProps {
  /** What the action said of the last try. */
  reply: unknown
  preview: {
    ranking: RankedSubmission[]
    names: Record<string, { team: string }>
    awards: { id: string; name: string }[]
    mails: number
    notHandedIn: number
  }
  /** Those who may give the second word. */
  others: { handle: string; principal: string | null }[]
  back: string
}

/** Who gets which award, what publishing causes, and the one button that asks a second person to do it. */
export function PublicationForm({ reply, preview, others, back }: PublicationFormProps) {
  const { t } = useTranslation(['judging', 'refusals'])
  const { ranking, names, awards, mails, notHandedIn } = preview
  const [form, fields] = useReply<typeof publicationForm>(reply, {
    awards: awards.map(({ id }, position) => ({
      award: id,
      submission: ranking[position]?.submission ?? '',
      reason: '',
    })),
  })
  const given = fields.awards.getFieldList().map((field, index) => {
    const { award, submission, reason } = field.getFieldset()
    return { award, submission, reason, name: awards[index]?.name ?? '' }
  })
  return (
    <form method="post" {...getFormProps(form)}>
      <Section title={t('publication.awards')}>
        <div className="form stack">
          <ErrorSummary
            refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
            fields={[
              ...given.flatMap(({ name, submission, reason }) => [
                { field: submission, label: name },
                { field: reason, label: name },
              ]),
              { field: fields.note, label: t('publication.note') },
              { field: fields.understood, label: t('publication.understood') },
            ]}
          />
          <p className="faint">
            {awards.length > 0 ? t('publication.awardsHint') : t('publication.noAwards')}
          </p>
          {given.map(({ name, award, submission, reason }) => (
            <Fieldset key={award.name} label={name}>
              <input type="hidden" name={award.name} value={award.initialValue} />
              <Select
                field={submission}
                label={t('publication.to')}
                none={t('publication.nobody')}
                options={ranking.map(({ submission: id, place }) => ({
                  value: id,
                  label: t('publication.option', { place, team: names[id]?.team ?? '' }),
                }))}
              />
              <TextField field={reason} label={t('publication.reason')} optional />
            </Fieldset>
          ))}
        </div>
      </Section>
      <Section title={t('publication.causes')}>
        <div className="form stack">
          <PublicationCauses mails={mails} notHandedIn={notHandedIn} />
          <p>{t('publication.second')}</p>
          <Deciders others={others} />
          <TextArea
            field={fields.note}
            label={t('publication.note')}
            hint={t('publication.noteHint')}
            rows={3}
            optional
          />
          <Checkbox field={fields.understood} label={t('publication.understood')} />
          <div className="actions">
            <Button>{t('publication.request')}</Button>
            <LinkButton kind="quiet" href={back}>
              {t('publication.cancel')}
            </LinkButton>
          </div>
        </div>
      </Section>
    </form>
  )
}
