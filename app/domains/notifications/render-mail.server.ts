import { settings } from '~/platform/env'
import { translator } from '~/locales/translator.server'
import type mails from '~/locales/es/mails'
import type { Language } from '~/shared/languages'
import { partsOf, type SaidPart } from '~/shared/quoted'
import { digestKind } from './rhythms'
import { isAnswerable, namesSomething, replySentence } from './rules'

type MailKind = Exclude<keyof typeof mails, 'frame' | 'digest'>

/**
 * Subject, plain text and HTML of a notification, in its reader's language. The HTML says the same in the same
 * order, for programs that show no plain text. Both begin with what happened. Where the rest names somebody or
 * something, that is the subject again with a warning, as long as what a locked screen shows of a mail. `stop` is the link that stops this kind of mail, where it may be stopped; `replyTo` is
 * where an answer to the mail goes, where one can be given so.
 */
export function renderMail(
  notification: {
    kind: string
    facts: unknown
    path: string
    stop: string | null
    replyTo?: string | null
  },
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
  const parts = partsOf(body)
  const { stop, replyTo } = notification
  const reply =
    replyTo &&
    isAnswerable(notification.kind) &&
    t(`mails:frame.${replySentence(notification.kind)}`)
  const [stopping, choosing] = [t('mails:frame.stop'), t('mails:frame.choose')]
  const warning = namesSomething(facts) && t('mails:frame.alone', { happened: subject })
  const choice = `${settings.appUrl}/me/notifications/mails`
  return {
    subject,
    text: `${warning ? `${warning}\n\n` : ''}${parts.map(inText).join('\n\n')}\n\n${reply ? `${reply}\n\n` : ''}${action}:\n${url}\n\n-- \n${reason}\n${stop ? `${choosing}:\n${choice}\n${stopping}:\n${stop}\n` : ''}`,
    html: [
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escapeHtml(subject)}</title>`,
      warning && `<p>${escapeHtml(warning)}</p>`,
      ...parts.map(inHtml),
      reply && `<p>${escapeHtml(reply)}</p>`,
      `<p><a href="${escapeHtml(url)}">${escapeHtml(action)}</a></p>`,
      `<p><small>${escapeHtml(reason)}</small></p>`,
      stop &&
        `<p><small><a href="${escapeHtml(choice)}">${escapeHtml(choosing)}</a> · <a href="${escapeHtml(stop)}">${escapeHtml(stopping)}</a></small></p>`,
      '</html>',
    ]
      .filter(Boolean)
      .join('\n'),
  }
}

/** What others wrote stands in a block of its own, so that nobody takes it for ours. */
const inText = ({ text, isQuote }: SaidPart) =>
  isQuote ? text.replaceAll('\r', '').replace(/^/gm, '> ') : text

function inHtml({ text, isQuote }: SaidPart): string {
  const lines = escapeHtml(text).replace(/\r?\n/g, '<br>')
  return isQuote ? `<blockquote>${lines}</blockquote>` : `<p>${lines}</p>`
}

/** What a kind of mail is about, without any fact of a single one. */
export function kindInWords(kind: string, language: Language): string {
  if (kind === digestKind) return translator(language)('mails:digest.name')
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

/** A text inside HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
