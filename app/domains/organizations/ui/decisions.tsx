import { useTranslation } from 'react-i18next'
import { Quote } from '~/ui/quote'
import type { OrganizationStatus as Status } from '../rules'
import { OrganizationStatus } from './organization-status'

export interface DecisionsProps {
  decisions: { status: Status; note: string; by: string | null; when: string }[]
}

/** What was decided about an organisation, when it asked again, and why, newest first. */
export function Decisions({ decisions }: DecisionsProps) {
  const { t } = useTranslation('organizations')
  return (
    <div className="stack">
      {decisions.map(({ status, note, by, when }) => (
        <div key={when} className="stack stack--tight">
          <p>
            <OrganizationStatus status={status} />
          </p>
          <Quote by={t('decision.by', { who: by ?? t('decision.someone'), when })}>{note}</Quote>
        </div>
      ))}
    </div>
  )
}
