import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'

export interface DeclaredConflictsProps {
  conflicts: { handle: string; teamName: string; reason: string }[]
}

/** What judges said ties them to whom; only those who organise read it. */
export function DeclaredConflicts({ conflicts }: DeclaredConflictsProps) {
  const { t } = useTranslation('judging')
  return (
    <Section title={t('organize.conflicts')}>
      {conflicts.length === 0 ? (
        <p>{t('organize.noConflicts')}</p>
      ) : (
        <ul className="list">
          {conflicts.map(({ handle, teamName, reason }) => (
            <li key={`${handle} ${teamName}`}>
              {t('organize.conflictLine', { handle, team: teamName, reason })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
