import { useTranslation } from 'react-i18next'
import { Loom } from '~/ui/thread/loom'
import type { LoomFacts } from '../loom'
import { stages } from '../reach'

/** The loom with what it says in words: how many were handed in, and how many were still in use half a year on. */
export function WorkLoom({ loom, usedAtSixMonths }: { loom: LoomFacts; usedAtSixMonths: number }) {
  const { t } = useTranslation('overview')
  const in_ = (state: 'used' | 'going' | 'stopped') =>
    loom.works.filter((work) => work.state === state).length
  const counts = { used: in_('used'), going: in_('going'), stopped: in_('stopped') }
  return (
    <>
      <Loom
        stages={stages.map((stage) => t(`stages.${stage}`))}
        works={loom.works}
        states={{ used: t('loom.used'), going: t('loom.going'), stopped: t('loom.stopped') }}
        summary={t('loom.summary', {
          count: loom.works.length,
          used: t('loom.usedOf', { count: counts.used }),
          going: t('loom.goingOf', { count: counts.going }),
          stopped: t('loom.stoppedOf', { count: counts.stopped }),
        })}
      />
      <p className="honest">
        {loom.handedIn > 0 ? t('loom.handedIn', { count: loom.handedIn }) : t('loom.noneHandedIn')}{' '}
        <b>{t('loom.stillUsed', { count: usedAtSixMonths })}</b> {t('loom.stoppedToo')}{' '}
        <a href="/challenges?time=past">{t('loom.stoppedLink')}</a>
        {loom.stoppedNeeds > 0 && (
          <>
            {' '}
            <a href="/needs#shown">{t('loom.stoppedNeeds', { count: loom.stoppedNeeds })}</a>
          </>
        )}
      </p>
    </>
  )
}
