import { settings } from '~/platform/env'
import { translator } from '~/locales/translator.server'
import type mails from '~/locales/es/mails'
import type { Language } from '~/shared/languages'

type MailKind = Exclude<keyof typeof mails, 'frame'>

/**
 * Subject, plain text and HTML of a notification, in its reader's language. The HTML says the same in the same
 * order, for programs that show no plain text. `stop` is the link that stops this kind of mail, where it may be stopped.
 */
export function renderMail(
  notification: { kind: string; facts: unknown; path: string; stop: string | null },
  language: Language,
): { subject: string; text: string; html: string } {
  const t = translator(language)
  const kind = notification.kind as MailKind
  const facts = notification.facts as Record<string, string | number>
  const say = (part: 'subject' | 'body' | 'action' | 'reason') =>
    (t as (key: string, facts: object) => string)(`mails:${kind}.${part}`, facts)
  const url = settings.appUrl + notification.path
  const [subject, body, action, reason] = [
    say('subject'),
    say('body'),
    say('action'),
    say('reason'),
  ]
  const { stop } = notification
  const stopping = t('mails:frame.stop')
  return {
    subject,
    text: `${body}\n\n${action}:\n${url}\n\n-- \n${reason}\n${stop ? `${stopping}:\n${stop}\n` : ''}`,
    html: [
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escape(subject)}</title>`,
      `<p>${escape(body)}</p>`,
      `<p><a href="${escape(url)}">${escape(action)}</a></p>`,
      `<p><small>${escape(reason)}</small></p>`,
      stop && `<p><small><a href="${escape(stop)}">${escape(stopping)}</a></small></p>`,
      '</html>',
    ]
      .filter(Boolean)
      .join('\n'),
  }
}

/** What a kind of mail is about, without any fact of a single one. */
export function kindInWords(kind: string, language: Language): string {
  return translator(language)(`mails:${kind as MailKind}.subject`)
}

/** A notification in one line, for the list of notices. */
export function shortOf(
  { kind, facts }: { kind: string; facts: unknown },
  language: Language,
): string {
  const t = translator(language) as (key: string, facts: object) => string
  return t(`mails:${kind as MailKind}.short`, facts as object)
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
