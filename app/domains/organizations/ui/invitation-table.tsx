import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Table } from '~/ui/table'

interface OpenInvitation {
  id: string
  byMail: boolean
  places: number
  taken: number
  created: string
  expires: string
  createdBy: string | null
}

interface InvitationTableProps {
  organization: string
  invitations: OpenInvitation[]
}

/** The invitations that still let somebody in, each with the button that calls it back. */
export function InvitationTable({ organization, invitations }: InvitationTableProps) {
  const { t } = useTranslation('members')
  const path = `/organizations/${organization}/invitations`
  return (
    <Table
      on="blocks"
      caption={t('invitations.open')}
      columns={[
        { head: t('invitations.created') },
        { head: t('invitations.how') },
        { head: t('invitations.by') },
        { head: t('invitations.uses') },
        { head: t('invitations.expires') },
        { head: t('invitations.action'), plain: true },
      ]}
      rows={invitations.map(({ id, byMail, places, taken, created, expires, createdBy }) => ({
        key: id,
        cells: [
          created,
          t(`invitations.ways.${byMail ? 'mail' : 'link'}`),
          createdBy ?? t('invitations.someone'),
          t('invitations.usesOf', { taken, places }),
          expires,
          <form key="revoke" method="post" action={`${path}/${id}/revocation`}>
            <Button kind="risk" small>
              {t('invitations.revoke')}{' '}
              <span className="for-ears">{t('invitations.revokeWhich', { date: created })}</span>
            </Button>
          </form>,
        ],
      }))}
    />
  )
}
