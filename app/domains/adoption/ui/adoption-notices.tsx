import { useTranslation } from 'react-i18next'
import type { OrganizationStatus } from '~/domains/organizations/rules'
import { Notice } from '~/ui/notice'
import { Words } from '~/ui/words'
import type { AdoptionState } from '../rules'
import { RetiredNotice, type Retirement } from './retired-notice'

export interface AdoptionNoticesProps {
  adoption: {
    id: string
    state: AdoptionState
    organization: { status: OrganizationStatus }
    retired: Retirement | null
  }
  latest?: { state: AdoptionState; reason: string; language: string }
  may: { decide: boolean; withdraw: boolean }
}

/** What there is to know first: that an answer is awaited, why it ended, that the organisation is not verified. */
export function AdoptionNotices({ adoption, latest, may }: AdoptionNoticesProps) {
  const { t } = useTranslation('adoption')
  const { id, state, organization, retired } = adoption
  const ended = state === 'declined' || state === 'discontinued'
  return (
    <div className="stack">
      {retired && <RetiredNotice retired={retired} />}
      {state === 'requested' && (
        <Notice
          kind={may.decide ? 'needs' : 'info'}
          title={t(may.decide ? 'page.waitsMine' : 'page.waits')}
        >
          {may.withdraw && <a href={`/adoptions/${id}/withdrawal`}>{t('page.withdraw')}</a>}
        </Notice>
      )}
      {ended && latest?.reason && (
        <Notice kind="aside" title={t(`states.${state}`)}>
          <Words language={latest.language}>{latest.reason}</Words>
        </Notice>
      )}
      {organization.status === 'pending' && <Notice kind="info">{t('page.unverified')}</Notice>}
    </div>
  )
}
