import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '~/ui/button'
import { Checkbox } from '~/ui/form/checkbox'
import { ErrorSummary } from '~/ui/form/error-summary'
import { sureBox } from '~/ui/form/sure-box'
import { Notice } from '~/ui/notice'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { correct } from '../rules'
import type { ShownMessages } from '../shown-messages'
import type { ShownNeed } from '../shown-need'
import { NeedMessages } from './need-messages'
import { NeedState } from './need-state'
import { NeedWords } from './need-words'

interface OwnNeedProps {
  /** Where the work stands, right under its title. */
  work: ReactNode
  need: ShownNeed
  /** The key as it was typed: it goes along with the button that deletes, and nowhere else. */
  secret: string
  thread: ShownMessages
  once: string
  /** What was just taken in. */
  done?: 'written' | 'corrected'
  /** It was to be deleted, and the box that says so was empty. */
  unsure?: boolean
  reply?: unknown
  /** What became of it. */
  children: ReactNode
}

/** A need as whoever holds its key reads it. */
export function OwnNeed({
  work,
  need,
  secret,
  thread,
  once,
  done,
  unsure,
  reply,
  children,
}: OwnNeedProps) {
  const { t } = useTranslation('needs')
  const back = '/needs/key'
  const sure = sureBox('sure', unsure)
  return (
    <>
      <Breadcrumbs steps={[{ href: '/needs', label: t('area') }]} />
      <PageHeading
        chip={<NeedState state={need.state} />}
        facts={t('told', { day: need.toldOn })}
        title={t('own.title')}
        by={need.companion ? t('page.companion', { handle: need.companion }) : t('page.nobody')}
      />
      {done && (
        <Notice
          kind="done"
          title={t(done === 'written' ? 'messages.sent' : 'correction.done')}
          answer
        />
      )}
      {unsure && <ErrorSummary fields={[{ field: sure, label: t('own.deletionSure') }]} />}
      {work}
      <NeedWords need={need} plays={false} />
      {correct(need).ok && (
        <form method="post" action="/needs/key/correction" autoComplete="off">
          <input type="hidden" name="key" value={secret} />
          <Button kind="secondary">{t('correction.open')}</Button>
        </form>
      )}
      {children}
      <Section title={t('messages.title')} id="messages">
        <NeedMessages
          thread={thread}
          action="/needs/key/messages"
          once={once}
          secret={secret}
          reply={reply}
        />
      </Section>
      <Section title={t('own.account')}>
        <p className="prose">{t('own.accountText')}</p>
        <p className="actions">
          <LinkButton kind="secondary" href={`/sign-up?${new URLSearchParams({ back })}`}>
            {t('own.signUp')}
          </LinkButton>
          <a href={`/sign-in?${new URLSearchParams({ back })}`}>{t('own.signIn')}</a>
        </p>
      </Section>
      <Section title={t('own.deletion')}>
        <form className="form" method="post" action="/needs/key/deletion" autoComplete="off">
          <p>{t('own.deletionText')}</p>
          <input type="hidden" name="key" value={secret} />
          <Checkbox field={sure} label={t('own.deletionSure')} />
          <Button kind="risk">{t('own.deletionSubmit')}</Button>
        </form>
        <p className="small faint">{t('own.leave')}</p>
      </Section>
    </>
  )
}
