import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { EmptyState } from '~/ui/empty-state'
import { Table } from '~/ui/table'

interface HandlerTableProps {
  slug: string
  handlers: { handle: string; accepted: boolean }[]
}

/** Who was asked to read reports, and who agreed. */
export function HandlerTable({ slug, handlers }: HandlerTableProps) {
  const { t } = useTranslation('conduct')
  if (handlers.length === 0)
    return <EmptyState title={t('organize.noHandlers')}>{t('organize.noHandlersHint')}</EmptyState>
  return (
    <>
      <Table
        on="blocks"
        caption={t('organize.handlers')}
        columns={[
          { head: t('organize.person') },
          { head: t('organize.state') },
          { head: t('organize.action'), plain: true },
        ]}
        rows={handlers.map(({ handle, accepted }) => ({
          key: handle,
          cells: [
            <a key="person" href={`/people/${handle}`}>
              {handle}
            </a>,
            <Chip key="state" kind={accepted ? 'done' : 'progress'}>
              {t(accepted ? 'organize.accepted' : 'organize.asked')}
            </Chip>,
            <form key="remove" method="post" action={`/organize/${slug}/conduct/removal`}>
              <input type="hidden" name="handle" value={handle} />
              <Button kind="risk" small aria-label={t('organize.removeFor', { handle })}>
                {t('organize.remove')}
              </Button>
            </form>,
          ],
        }))}
      />
      <p className="small faint">{t('organize.removeMeans')}</p>
    </>
  )
}
