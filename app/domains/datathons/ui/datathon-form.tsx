import { getFormProps, type DefaultValue } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { DateTimeField } from '~/ui/form/date-time-field'
import { Select } from '~/ui/form/select'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { TongueSelect } from '~/ui/form/tongue-select'
import { useTimeZones } from '~/ui/form/use-time-zones'
import { useReply } from '~/ui/form/use-reply'
import { Part } from '~/ui/part'
import { instants } from '../rules'
import type { datathonForm } from '../schema'
import { DatathonErrors } from './datathon-errors'
import { RubricFields } from './rubric-fields'
import { RulesFields } from './rules-fields'

interface DatathonFormProps {
  /** What the action answered. */
  reply: unknown
  start: DefaultValue<z.input<typeof datathonForm>> & { timeZone: string }
  /** Why dates move is asked once they are public. */
  moves: boolean
  /** Once judging has begun the rubric is not asked any more. */
  rubricLocked: boolean
  submit: string
}

/** Everything an organiser decides of a datathon, on one plain page. */
export function DatathonForm({ reply, start, moves, rubricLocked, submit }: DatathonFormProps) {
  const { t } = useTranslation('datathons')
  const [form, fields] = useReply<typeof datathonForm>(reply, start)
  const refusal = form.errors?.[0] && refusalText(t, form.errors[0])
  return (
    <form method="post" {...getFormProps(form)}>
      <DatathonErrors fields={fields} refusal={refusal} />
      <Part title={t('form.what')}>
        <TextField field={fields.name} label={t('form.name')} />
        <TextArea
          field={fields.summary}
          label={t('form.summary')}
          hint={t('form.summaryHint')}
          rows={3}
        />
        <TextArea
          field={fields.description}
          label={t('form.about')}
          hint={t('form.aboutHint')}
          optional
        />
        <TongueSelect field={fields.language} />
        <TextField
          field={fields.place}
          label={t('form.place')}
          hint={t('form.placeHint')}
          optional
        />
      </Part>
      <Part title={t('form.dates')}>
        <p>{t('form.datesHint')}</p>
        <Select
          field={fields.timeZone}
          label={t('form.timeZone')}
          options={useTimeZones(start.timeZone)}
        />
        {instants.map((instant) => (
          <DateTimeField
            key={instant}
            field={fields[instant]}
            label={t(`form.${instant}`)}
            hint={instant === 'submissionsCloseAt' && t('form.submissionsCloseAtHint')}
            zone={t('form.zoneAbove')}
            zoneAbove
          />
        ))}
        {moves && (
          <TextField
            field={fields.reason}
            label={t('form.reason')}
            hint={t('form.reasonHint')}
            optional
          />
        )}
      </Part>
      <RulesFields fields={fields} />
      <RubricFields fields={fields} locked={rubricLocked} />
      <Part title={t('form.awards')}>
        <TextArea
          field={fields.awards}
          label={t('form.awards')}
          hint={t('form.awardsHint')}
          rows={4}
          optional
        />
      </Part>
      <div className="save-bar">
        <Button>{submit}</Button>
      </div>
    </form>
  )
}
