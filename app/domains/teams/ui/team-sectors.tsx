import { useTranslation } from 'react-i18next'
import { Mark, markSectors, type MarkSector } from '~/ui/mark'
import type { Sector } from '../../people/rules'

/** Which of the three sectors a team brings together: drawn as the logo, and said in words. */
export function TeamSectors({ sectors }: { sectors: Sector[] }) {
  const { t } = useTranslation(['teams', 'datathons'])
  const present = markSectors.filter((sector) => sectors.includes(sector))
  const missing = markSectors.filter((sector) => !sectors.includes(sector))
  const named = (list: MarkSector[]) =>
    list.map((sector) => t(`datathons:sectorsShort.${sector}`)).join(', ')
  return (
    <>
      <Mark size={48} sectors={present} />
      <p>
        {present.length > 0
          ? t('teams:page.sectorsPresent', { list: named(present) })
          : t('teams:page.sectorsNone')}{' '}
        {present.length > 0 &&
          missing.length > 0 &&
          t('teams:page.sectorsMissing', { list: named(missing) })}
      </p>
      <p className="faint small">{t('teams:page.sectorsHint')}</p>
    </>
  )
}
