import { useTranslation } from 'react-i18next'
import { statesByName } from '~/shared/mexican-states'
import { themes } from '~/shared/themes'
import { skills, type Skill } from '../../people/rules'
import { CheckboxGroup } from '~/ui/form/choices'
import { Filters } from '~/ui/form/filters'
import { Select } from '~/ui/form/select'
import { TextField } from '~/ui/form/text-field'

export interface ChallengeFiltersProps {
  chosen: {
    q: string
    theme: string
    datathon: string
    state: string
    stage: string
    time: string
    skills: Skill[]
  }
  datathons: { slug: string; name: string }[]
  /** How far a brief can be said to have come. */
  stages: { value: string; label: string }[]
}

/** Narrows the list by words, and folded away by skills, theme, state, stage, time left and datathon. */
export function ChallengeFilters({ chosen, datathons, stages }: ChallengeFiltersProps) {
  const { t } = useTranslation(['challenges', 'people'])
  const field = (name: Exclude<keyof typeof chosen, 'skills'>) => ({
    name,
    initialValue: chosen[name],
  })
  const { theme, datathon, state, stage, time } = chosen
  const timed = time !== 'open' && !stage
  const narrowing = [chosen.skills.length > 0, theme, datathon, state, stage, timed]
  return (
    <Filters
      label={t('challenges:list.filters')}
      words={<TextField field={field('q')} label={t('challenges:list.q')} type="search" />}
      set={narrowing.filter(Boolean).length}
    >
      <CheckboxGroup
        field={{ name: 'skill', initialValue: chosen.skills }}
        label={t('challenges:list.skills')}
        inline
        options={skills.map((value) => ({ value, label: t(`people:skills.${value}`) }))}
      />
      <Select
        field={field('theme')}
        label={t('challenges:list.theme')}
        none={t('challenges:list.anyTheme')}
        options={themes.map((value) => ({ value, label: t(`challenges:themes.${value}`) }))}
      />
      {(datathons.length > 1 || datathon) && (
        <Select
          field={field('datathon')}
          label={t('challenges:list.datathon')}
          none={t('challenges:list.anyDatathon')}
          options={datathons.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      )}
      <Select
        field={field('state')}
        label={t('challenges:list.state')}
        none={t('challenges:list.anyState')}
        options={statesByName.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        field={field('stage')}
        label={t('challenges:list.stage')}
        none={t('challenges:list.anyStage')}
        options={stages}
      />
      <Select
        field={field('time')}
        label={t('challenges:list.time')}
        options={(['open', 'past', 'any'] as const).map((value) => ({
          value,
          label: t(`challenges:list.${value}`),
        }))}
      />
    </Filters>
  )
}
