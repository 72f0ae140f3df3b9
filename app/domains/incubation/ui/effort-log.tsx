import { useTranslation } from 'react-i18next'
import type { Language } from '~/shared/languages'
import { formatNumber } from '~/shared/numbers'
import { Button } from '~/ui/button'
import { MoreLink } from '~/ui/more-link'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'
import type { EffortKind } from '../rules'
import { KindSign } from './kind-sign'
import { hoursOf } from '../effort-balance'

export interface EffortLogProps {
  tool: string
  entries: {
    id: string
    kind: EffortKind
    minutes: number
    day: string
    note: string
    /** Null for somebody whose account is gone. */
    handle: string | null
    own: boolean
  }[]
  next: string | null
  allMinutes: number
}

/** Who worked on what, when, and how long. One's own entries can be taken back. */
export function EffortLog({ tool, entries, next, allMinutes }: EffortLogProps) {
  const { t, i18n } = useTranslation('incubation')
  const hours = (minutes: number) => formatNumber(hoursOf(minutes), i18n.language as Language)
  return (
    <Section id="log" title={t('effortPage.entries')}>
      <p className="faint">{t('effortPage.private')}</p>
      {entries.length === 0 ? (
        <p>{t('effortPage.none')}</p>
      ) : (
        <Table
          on="blocks"
          caption={t('effortPage.entries')}
          columns={[
            { head: t('effortPage.day'), plain: true },
            { head: t('effortPage.kind'), plain: true },
            { head: t('effortPage.note'), plain: true },
            { head: t('effortPage.who') },
            { head: t('effortPage.hours'), figures: true },
            { head: <span className="for-ears">{t('effortPage.remove')}</span>, plain: true },
          ]}
          rows={entries.map(({ id, kind, minutes, day, note, handle, own }) => ({
            key: id,
            cells: [
              day,
              <span key="kind">
                <KindSign kind={kind} /> <span aria-hidden="true">{t(`kinds.${kind}`)}</span>
              </span>,
              note,
              handle ?? t('evidencePage.someone'),
              hours(minutes),
              own && (
                <form key="remove" method="post" action={`/tools/${tool}/effort/${id}/removal`}>
                  <Button
                    small
                    kind="quiet"
                    aria-label={t('effortPage.removeLong', { hours: hours(minutes), day })}
                  >
                    {t('effortPage.remove')}
                  </Button>
                </form>
              ),
            ],
          }))}
        />
      )}
      <MoreLink
        href={next ? `/tools/${tool}/effort?after=${next}#log` : undefined}
        label={t('effortPage.more')}
      >
        {t('effortPage.all', { hours: hours(allMinutes) })}
      </MoreLink>
    </Section>
  )
}
