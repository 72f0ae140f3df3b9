import { useTranslation } from 'react-i18next'
import { themes } from '~/shared/themes'
import { Filters } from '~/ui/form/filters'
import { Select } from '~/ui/form/select'
import { TextField } from '~/ui/form/text-field'

export interface ChallengeFiltersProps {
  chosen: { q: string; theme: string; datathon: string; time: string }
  datathons: { slug: string; name: string }[]
}

/** Narrows the list by words, theme, time left and, where there are several, datathon. */
export function ChallengeFilters({ chosen, datathons }: ChallengeFiltersProps) {
  const { t } = useTranslation('challenges')
  const field = (name: keyof typeof chosen) => ({ name, initialValue: chosen[name] })
  return (
    <Filters
      label={t('list.filters')}
      words={<TextField field={field('q')} label={t('list.q')} type="search" />}
      set={[chosen.theme, chosen.datathon, chosen.time !== 'open'].filter(Boolean).length}
    >
      <Select
        field={field('theme')}
        label={t('list.theme')}
        none={t('list.anyTheme')}
        options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
      />
      {(datathons.length > 1 || chosen.datathon) && (
        <Select
          field={field('datathon')}
          label={t('list.datathon')}
          none={t('list.anyDatathon')}
          options={datathons.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      )}
      <Select
        field={field('time')}
        label={t('list.time')}
        options={(['open', 'past', 'any'] as const).map((value) => ({
          value,
          label: t(`list.${value}`),
        }))}
      />
    </Filters>
  )
}
