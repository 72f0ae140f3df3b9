import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Table } from '~/ui/table'

interface OpenInvitation {
  id: string
  places: number
  taken: number
  created: string
  expires: string
  createdBy: string | null
}

/** The links of a team that still let somebody in, each with the button that makes it useless. */
export function InvitationTable({
  team,
  invitations,
}: {
  team: string
  invitations: OpenInvitation[]
}) {
  const { t } = useTranslation('teams')
  return (
    <Table
      on="blocks"
      caption={t('invitations.open')}
      columns={[
        { head: t('invitations.created') },
        { head: t('invitations.by') },
        { head: t('invitations.uses') },
        { head: t('invitations.expires') },
        { head: t('invitations.action'), plain: true },
      ]}
      rows={invitations.map(({ id, places, taken, created, expires, createdBy }) => ({
        key: id,
        cells: [
          created,
          createdBy ?? t('invitations.someone'),
          t('invitations.usesOf', { taken, places }),
          expires,
          <form key="revoke" method="post" action={`/teams/${team}/invitations/${id}/revocation`}>
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
