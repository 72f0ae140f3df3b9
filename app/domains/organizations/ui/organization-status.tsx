import { useTranslation } from 'react-i18next'
import { Chip, type ChipKind } from '~/ui/chip'
import type { OrganizationStatus as Status } from '../rules'

const signs: Record<Status, ChipKind> = {
  pending: 'progress',
  verified: 'done',
  refused: 'refused',
  suspended: 'risk',
}

/** Where an organisation stands; to whoever must decide, one that waits needs something. */
export function OrganizationStatus({
  status,
  waitsForMe,
}: {
  status: Status
  waitsForMe?: boolean
}) {
  const { t } = useTranslation('organizations')
  const kind = waitsForMe && status === 'pending' ? 'needs' : signs[status]
  return <Chip kind={kind}>{t(`statuses.${status}`)}</Chip>
}
