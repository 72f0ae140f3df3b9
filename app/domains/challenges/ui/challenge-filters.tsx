import { useTranslation } from 'react-i18next'
import { themes } from '~/shared/themes'
import { Button } from '~/ui/button'
import { Select } from '~/ui/form/select'
import { TextField } from '~/ui/form/text-field'

export interface ChallengeFiltersProps {
  chosen: { q: string; theme: string; datathon: string; time: string }
  datathons: { slug: string; name: string }[]
}

/** Narrows the list by words, theme, datathon and time left. A plain form: each choice has its address. */
export function ChallengeFilters({ chosen, datathons }: ChallengeFiltersProps) {
  const { t } = useTranslation('challenges')
  const field = (name: keyof typeof chosen) => ({ name, initialValue: chosen[name] })
  return (
    <search className="filters-above" aria-label={t('list.filters')}>
      <form className="filters" method="get">
        <TextField field={field('q')} label={t('list.q')} type="search" />
        <Select
          field={field('theme')}
          label={t('list.theme')}
          none={t('list.anyTheme')}
          options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
        />
        <Select
          field={field('datathon')}
          label={t('list.datathon')}
          none={t('list.anyDatathon')}
          options={datathons.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <Select
          field={field('time')}
          label={t('list.time')}
          options={(['open', 'past', 'any'] as const).map((value) => ({
            value,
            label: t(`list.${value}`),
          }))}
        />
        <Button kind="secondary">{t('list.search')}</Button>
      </form>
    </search>
  )
}
