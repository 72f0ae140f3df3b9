import { useTranslation } from 'react-i18next'
import type { Openness } from '../openness'

/** Whether a team takes anybody in, how many, and whom it looks for: the same sentence on every page. */
export function OpennessSentence({ openness }: { openness: Openness }) {
  const { t, i18n } = useTranslation(['teams', 'people'])
  if (openness.state !== 'open') return <>{t(`teams:openness.${openness.state}`)}</>
  const { places, wanted } = openness
  const skills = wanted.map((skill) => t(`people:skills.${skill}`))
  return (
    <>
      <b>{t('teams:openness.open', { count: places })}</b>{' '}
      {skills.length > 0
        ? t('teams:openness.wanted', { skills: new Intl.ListFormat(i18n.language).format(skills) })
        : t('teams:openness.anybody')}
    </>
  )
}
