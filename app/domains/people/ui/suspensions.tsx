import { useTranslation } from 'react-i18next'
import { Chip } from '~/ui/chip'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'

export interface ToldSuspension {
  id: string
  reason: string
  suspendedBy: string | null
  suspendedAt: string
  endedBy: string | null
  endedAt: string | null
}

/** Every time an account was suspended: why, by whom, and how it ended. */
export function Suspensions({ suspensions }: { suspensions: ToldSuspension[] }) {
  const { t } = useTranslation('admin')
  return (
    <Section title={t('person.history')}>
      <Rows
        rows={suspensions.map((each) => ({
          key: each.id,
          above: (
            <Chip kind={each.endedAt ? 'neutral' : 'closed'}>
              {t(each.endedAt ? 'person.lifted' : 'person.chip')}
            </Chip>
          ),
          title: each.reason,
          by: (
            <>
              <p>{t('person.by', { handle: each.suspendedBy ?? '–', at: each.suspendedAt })}</p>
              {each.endedAt && (
                <p>{t('person.ended', { handle: each.endedBy ?? '–', at: each.endedAt })}</p>
              )}
            </>
          ),
        }))}
      />
    </Section>
  )
}
