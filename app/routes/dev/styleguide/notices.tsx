import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { Confirmation } from '~/ui/confirmation'
import { EmptyState } from '~/ui/empty-state'
import { LongWork } from '~/ui/long-work'
import { MadeLink } from '~/ui/made-link'
import { Notice } from '~/ui/notice'
import { ClockPanel } from '~/ui/page/clock-panel'
import { DemoBanner } from '~/ui/page/demo-banner'
import { ErrorPage } from '~/ui/page/error-page'
import { Strip } from '~/ui/page/strip'
import { Receipt } from '~/ui/receipt'
import { WordKey } from '~/ui/word-key'
import { Section } from '~/ui/section'
import { Toast } from '~/ui/toast'

const commit = '9f4c2ab07d5e1b6c3a90f2e84d7716c5b0aa93e1'

/** What a page tells: news, refusals, what is missing, what was done, how much time is left. */
export function Notices() {
  const { t } = useTranslation('styleguide')
  const link = (text: string) => <a href="#form">{text}</a>
  return (
    <Section title={t('notices.title')}>
      <div className="columns">
        <div className="stack">
          <Notice title={t('notices.info')}>
            {t('notices.infoText')} {link(t('notices.infoLink'))}
          </Notice>
          <Notice kind="risk" title={t('notices.risk')}>
            {t('notices.riskText')} {link(t('notices.riskLink'))}
          </Notice>
          <Notice kind="needs" title={t('notices.needs')}>
            {t('notices.needsText')}
          </Notice>
          <Notice kind="done" answer title={t('notices.done')}>
            {t('notices.doneText')}
          </Notice>
          <MadeLink
            title={t('notices.made')}
            hint={t('notices.madeHint')}
            label={t('notices.madeLabel')}
            link="https://tequio.example/teams/invitations/9f4c2ab07d5e1b6c3a90f2e84d7716c5"
          />
          <Notice kind="aside">{t('notices.aside')}</Notice>
          <Toast action={link(t('notices.see'))}>{t('notices.toast')}</Toast>
          <EmptyState
            title={t('notices.empty')}
            action={
              <LinkButton kind="secondary" small href="#form">
                {t('notices.emptyAction')}
              </LinkButton>
            }
          >
            {t('notices.emptyText')}
          </EmptyState>
        </div>
        <div className="stack">
          <ClockPanel
            title={t('notices.clock')}
            left={t('notices.left')}
            instant={t('notices.instant')}
            zone={t('notices.instantZone')}
            action={link(t('notices.calendar'))}
          />
          <Receipt
            title={t('notices.receipt')}
            facts={[
              { term: t('notices.receivedAt'), fact: <b>{t('notices.received')}</b> },
              {
                term: t('notices.frozen'),
                fact: <code>{commit}</code>,
              },
              { term: t('notices.record'), fact: t('notices.recordNumber') },
            ]}
          />
          <WordKey
            words={t('notices.keyWords').split(' ')}
            title={t('notices.key')}
            once={t('notices.keyOnce')}
            use={t('notices.keyUse')}
          />
          <LongWork title={t('notices.work')} done={40000} of={108568} href="#form" />
          <LongWork title={t('notices.workUnknown')} href="#form">
            <p className="small">{t('notices.doneText')}</p>
          </LongWork>
          <Confirmation
            warning={t('notices.confirmation')}
            submit={t('notices.confirm')}
            cancel={{ href: '#form', label: t('notices.keep') }}
          />
        </div>
      </div>
      <DemoBanner>{t('notices.demo')}</DemoBanner>
      <Strip facts={[t('notices.stripFacts'), t('notices.stripUntil')]}>
        {t('notices.strip')} {link(t('datathon'))}
      </Strip>
      <ErrorPage
        level={2}
        title={t('notices.error')}
        reference={{ label: t('notices.errorNumber'), number: '0b1c-7f3e' }}
        ways={[{ href: '/', label: t('notices.errorWay') }]}
      >
        {t('notices.errorText')}
      </ErrorPage>
    </Section>
  )
}
