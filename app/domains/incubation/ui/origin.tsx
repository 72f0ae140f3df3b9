import { useTranslation } from 'react-i18next'

export interface OriginProps {
  tool: { teamName: string | null; datathonName: string | null }
}

/** Where a tool comes from, in a line. */
export function Origin({ tool: { teamName, datathonName } }: OriginProps) {
  const { t } = useTranslation('incubation')
  return teamName && datathonName
    ? t('origin.team', { team: teamName, datathon: datathonName })
    : t('origin.broughtIn')
}
