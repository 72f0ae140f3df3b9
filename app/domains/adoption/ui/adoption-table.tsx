import { useTranslation } from 'react-i18next'
import type { OrganizationStatus } from '~/domains/organizations/rules'
import { Chip } from '~/ui/chip'
import { Table } from '~/ui/table'
import type { AdoptionState, Visibility } from '../rules'
import { AdoptionChip } from './adoption-chip'

export interface AdoptionTableProps {
  adoptions: {
    id: string
    state: AdoptionState
    visibility: Visibility
    organizationName: string
    organizationStatus: OrganizationStatus
    requestedOn: string
  }[]
  caption: string
  /** Whether this reader is to answer what waits. */
  mine?: boolean
}

/** Adoptions by name, for those of one of their sides alone. */
export function AdoptionTable({ adoptions, caption, mine }: AdoptionTableProps) {
  const { t } = useTranslation('adoption')
  return (
    <Table
      on="blocks"
      caption={caption}
      columns={[
        { head: t('listPage.organization') },
        { head: t('listPage.state'), plain: true },
        { head: t('newPage.visibility'), plain: true },
        { head: t('listPage.since') },
      ]}
      rows={adoptions.map(
        ({ id, state, visibility, organizationName, organizationStatus, requestedOn }) => ({
          key: id,
          cells: [
            <a key="open" href={`/adoptions/${id}`}>
              {organizationName}
            </a>,
            <span key="state" className="actions">
              <AdoptionChip state={state} mine={mine} />
              {organizationStatus === 'pending' && <Chip>{t('listPage.unverified')}</Chip>}
            </span>,
            t(`visibilities.${visibility}`),
            requestedOn,
          ],
        }),
      )}
    />
  )
}
