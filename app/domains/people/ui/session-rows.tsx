import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'
import type { Used } from '../session-limits'

interface SessionRow {
  id: string
  browser: string | null
  system: string | null
  isThis: boolean
  since: string
  used: Used
}

/** Where an account is open, with a button to end each session, the others, or all. */
export function SessionRows({ sessions }: { sessions: SessionRow[] }) {
  const { t } = useTranslation('security')
  const nameOf = ({ browser, system }: SessionRow) => {
    if (browser && system) return t('sessions.device', { browser, system })
    return browser ?? (system ? t('sessions.onSystem', { system }) : t('sessions.unknown'))
  }
  return (
    <Section title={t('sessions.title')}>
      <p className="prose">{t('sessions.hint')}</p>
      <Rows
        rows={sessions.map((session) => ({
          key: session.id,
          title: nameOf(session),
          by: `${t(`sessions.used.${session.used}`)}. ${t('sessions.since', { day: session.since })}.`,
          cells: [
            session.isThis ? (
              <Chip key="this">{t('sessions.isThis')}</Chip>
            ) : (
              <form
                key="close"
                method="post"
                action={`/me/security/sessions/${session.id}/removal`}
              >
                <Button kind="secondary" small>
                  {t('sessions.close')}{' '}
                  <span className="for-ears">
                    {t('sessions.closeWhich', { device: nameOf(session), day: session.since })}
                  </span>
                </Button>
              </form>
            ),
          ],
        }))}
      />
      <div className="actions">
        {sessions.length > 1 && (
          <form method="post" action="/me/security/other-sessions/removal">
            <Button kind="secondary">{t('sessions.closeOthers')}</Button>
          </form>
        )}
        <form method="post" action="/me/security/all-sessions/removal">
          <Button kind="secondary">{t('sessions.closeAll')}</Button>
        </form>
      </div>
      <p className="faint prose">{t('sessions.ends')}</p>
    </Section>
  )
}
