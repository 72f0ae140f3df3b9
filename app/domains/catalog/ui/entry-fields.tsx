import { useTranslation } from 'react-i18next'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { RadioGroup, CheckboxGroup } from '~/ui/form/choices'
import { TongueSelect } from '~/ui/form/tongue-select'
import { Section } from '~/ui/section'
import {
  costRows,
  forms,
  hostings,
  offlineUses,
  platforms,
  purposes,
  trainingRows,
  usualLanguages,
  type Form,
} from '../facts'
import { CostFields } from './cost-fields'
import type { EntryFieldSources } from './entry-field-sources'
import { LearnFields } from './learn-fields'
import { NeedFields } from './need-fields'

const labelled = [
  'problem', 'summary', 'does', 'features', 'purposes', 'form', 'platforms', 'hosting', 'offline', 'languages',
  'otherLanguages', 'risk', 'dataKept', 'licence', 'owner', 'version', 'releasedOn', 'website', 'demo',
  'documentation', 'supportName', 'supportContact', 'answerDays',
] as const // prettier-ignore

/** The fields with their labels, for the list of what to correct. */
export function useEntryLabels(fields: EntryFieldSources) {
  const { t } = useTranslation('catalog')
  const rows = (numbers: readonly string[], name: string, label: 'training' | 'costs') =>
    numbers.map((n) => ({ field: fields[`${name}-${n}`]!, label: t(`fields.${label}`) }))
  return [
    ...labelled.map((name) => ({ field: fields[name]!, label: t(`fields.${name}`) })),
    ...rows(costRows, 'cost-what', 'costs'),
    ...rows(costRows, 'cost-amount', 'costs'),
    ...rows(trainingRows, 'training-title', 'training'),
    ...rows(trainingRows, 'training-url', 'training'),
  ]
}

/** All that an entry says, in the order in which it is read. */
export function EntryFields({ fields }: { fields: EntryFieldSources }) {
  const { t } = useTranslation('catalog')
  return (
    <>
      <Section title={t('formParts.about')}>
        <About fields={fields} />
      </Section>
      <Section title={t('formParts.runs')}>
        <Runs fields={fields} />
      </Section>
      <Section title={t('formParts.needs')}>
        <NeedFields fields={fields} />
      </Section>
      <Section title={t('formParts.cost')}>
        <CostFields fields={fields} />
      </Section>
      <Section title={t('formParts.risk')}>
        <Words fields={fields} name="risk" rows={4} />
        <Words fields={fields} name="dataKept" rows={4} />
      </Section>
      <Section title={t('formParts.licence')}>
        <Licence fields={fields} />
      </Section>
      <Section title={t('formParts.learn')}>
        <LearnFields fields={fields} />
      </Section>
    </>
  )
}

type WordsName = 'summary' | 'problem' | 'does' | 'features' | 'risk' | 'dataKept'

function Words({
  fields,
  name,
  rows,
}: {
  fields: EntryFieldSources
  name: WordsName
  rows: number
}) {
  const { t } = useTranslation('catalog')
  return (
    <TextArea
      field={fields[name]!}
      label={t(`fields.${name}`)}
      hint={t(`fields.${name}Hint`)}
      rows={rows}
    />
  )
}

function About({ fields }: { fields: EntryFieldSources }) {
  const { t } = useTranslation('catalog')
  return (
    <>
      <Words fields={fields} name="problem" rows={4} />
      <Words fields={fields} name="summary" rows={2} />
      <Words fields={fields} name="does" rows={6} />
      <Words fields={fields} name="features" rows={4} />
      <TongueSelect field={fields.language!} />
      <CheckboxGroup
        field={fields.purposes!}
        label={t('fields.purposes')}
        options={purposes.map((value) => ({ value, label: t(`purposes.${value}`) }))}
      />
    </>
  )
}

function Runs({ fields }: { fields: EntryFieldSources }) {
  const { t } = useTranslation('catalog')
  return (
    <>
      <RadioGroup
        field={fields.form!}
        label={t('fields.form')}
        options={(Object.keys(forms) as Form[]).map((value) => ({
          value,
          label: t(`forms.${value}`),
        }))}
      />
      <CheckboxGroup
        field={fields.platforms!}
        label={t('fields.platforms')}
        inline
        options={platforms.map((value) => ({ value, label: t(`platforms.${value}`) }))}
      />
      <RadioGroup
        field={fields.hosting!}
        label={t('fields.hosting')}
        options={hostings.map((value) => ({ value, label: t(`hostings.${value}`) }))}
      />
      <RadioGroup
        field={fields.offline!}
        label={t('fields.offline')}
        inline
        options={offlineUses.map((value) => ({ value, label: t(`offline.${value}`) }))}
      />
      <CheckboxGroup
        field={fields.languages!}
        label={t('fields.languages')}
        inline
        options={usualLanguages.map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
      <TextField
        field={fields.otherLanguages!}
        label={t('fields.otherLanguages')}
        hint={t('fields.otherLanguagesHint')}
        optional
        spellCheck={false}
      />
    </>
  )
}

function Licence({ fields }: { fields: EntryFieldSources }) {
  const { t } = useTranslation('catalog')
  return (
    <>
      <TextField
        field={fields.licence}
        label={t('fields.licence')}
        hint={t('fields.licenceHint')}
        spellCheck={false}
      />
      <TextField
        field={fields.owner!}
        label={t('fields.owner')}
        hint={t('fields.ownerHint')}
        optional
      />
      <TextField field={fields.version!} label={t('fields.version')} optional short />
      <TextField
        field={fields.releasedOn!}
        label={t('fields.releasedOn')}
        optional
        short
        type="date"
      />
      <TextField field={fields.website!} label={t('fields.website')} optional type="url" />
      <TextField field={fields.demo!} label={t('fields.demo')} optional type="url" />
    </>
  )
}
