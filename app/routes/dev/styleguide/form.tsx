import { getFormProps, useForm } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { ClashingTexts } from '~/ui/form/clashing-texts'
import { SeenFields } from '~/ui/form/seen-fields'
import { Checkbox } from '~/ui/form/checkbox'
import { CheckboxGroup, RadioGroup } from '~/ui/form/choices'
import { DateTimeField } from '~/ui/form/date-time-field'
import { ErrorSummary } from '~/ui/form/error-summary'
import { Fieldset } from '~/ui/form/fieldset'
import { FileField } from '~/ui/form/file-field'
import { Filters } from '~/ui/form/filters'
import { Select } from '~/ui/form/select'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { TextToCopy } from '~/ui/form/text-to-copy'
import { TongueSelect } from '~/ui/form/tongue-select'
import { WordKeyField } from '~/ui/form/word-key-field'
import { Section } from '~/ui/section'
import { stateOutlines } from '~/ui/charts/state-outlines'

interface Answers {
  team: string
  close: string
  blind: string
  tracks: string[]
  conduct: string
  state: string
  year: string
  city: string
  file: string
  who: string
}

/** A form that came back with errors, and the filters of a list, which has none. */
export function FormSamples() {
  const { t } = useTranslation('styleguide')
  const [form, fields] = useForm<Answers>({
    id: 'sample',
    lastResult: {
      status: 'error',
      initialValue: {
        team: 'Copal',
        blind: 'blindly',
        tracks: ['torture'],
        year: '20x9',
        who: t('form.whoText'),
      },
      error: { close: ['not-a-date'], conduct: ['required'], year: ['not-a-number'] },
    },
  })
  const states = stateOutlines.map(({ code, name }) => ({ value: code, label: name }))
  return (
    <>
      <div className="columns" id="form">
        <Section title={t('form.title')}>
          <form className="form" {...getFormProps(form)}>
            <ErrorSummary
              takesFocus={false}
              fields={[
                { field: fields.close, label: t('form.close') },
                { field: fields.year, label: t('form.year') },
                { field: fields.conduct, label: t('form.conduct') },
              ]}
            />
            <TextField field={fields.team} label={t('form.team')} hint={t('form.teamHint')} />
            <DateTimeField field={fields.close} label={t('form.close')} zone={t('form.zone')} />
            <RadioGroup
              field={fields.blind}
              label={t('form.blind')}
              inline
              options={[
                { value: 'blindly', label: t('form.blindly') },
                { value: 'named', label: t('form.named') },
              ]}
            />
            <CheckboxGroup
              field={fields.tracks}
              label={t('form.tracks')}
              optional
              options={[
                { value: 'torture', label: t('form.torture'), hint: t('form.tortureHint') },
                { value: 'corruption', label: t('form.corruption') },
              ]}
            />
            <Checkbox
              field={fields.conduct}
              label={t('form.conduct')}
              hint={t('form.conductHint')}
            />
            <SeenFields seen={{ 'team-seen': 'uAzbC9' }} />
            <Button>{t('buttons.publish')}</Button>
          </form>
        </Section>
        <Section title={t('form.more')}>
          <div className="form">
            <TextArea
              field={fields.who}
              label={t('form.who')}
              hint={t('form.whoHint')}
              words={{ least: 20, most: 65 }}
            />
            <TextToCopy
              id="given-back"
              label={t('form.givenBack')}
              text={t('form.givenBackText')}
            />
            <Fieldset label={t('form.place')} hint={t('form.placeHint')}>
              <Select
                field={fields.state}
                label={t('form.state')}
                none={t('form.anyState')}
                options={states}
              />
              <TextField field={fields.city} label={t('form.city')} optional />
            </Fieldset>
            <TextField field={fields.year} label={t('form.year')} short inputMode="numeric" />
            <WordKeyField field={{ name: 'key' }} />
            <TongueSelect field={{ name: 'language', initialValue: 'es' }} />
            <FileField
              field={fields.file}
              label={t('form.file')}
              hint={t('form.fileHint')}
              accept=".csv"
            />
          </div>
        </Section>
      </div>
      <Section title={t('form.clash')}>
        <ClashingTexts
          clashes={[
            { field: 'team', stands: t('form.clashSaved'), typed: t('form.clashTyped'), stamp: '' },
          ]}
          label={() => t('form.team')}
          address="#form"
        />
      </Section>
      <Section title={t('form.filters')}>
        <Filters
          label={t('form.filters')}
          words={<TextField field={{ name: 'q' }} type="search" label={t('form.find')} />}
        >
          <Select
            field={{ name: 'sort', initialValue: 'source' }}
            label={t('form.order')}
            options={[{ value: 'source', label: t('form.source') }]}
          />
        </Filters>
      </Section>
    </>
  )
}
