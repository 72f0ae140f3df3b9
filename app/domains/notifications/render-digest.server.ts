import { translator } from '~/locales/translator.server'
import { settings } from '~/platform/env'
import type { Language } from '~/shared/languages'
import { escapeHtml, shortOf } from './render-mail.server'
import { isAnswerable } from './rules'
import { newsKinds, newsOf } from './rhythms'

/** One mail of several notices, a heading for each kind of news, each notice a line with its link. */
export function renderDigest(
  notices: { kind: string; facts: unknown; path: string }[],
  { language, stop }: { language: Language; stop: string },
): { subject: string; text: string; html: string } {
  const t = translator(language)
  const parts = newsKinds
    .map((news) => ({
      heading: t(`account:rhythms.news.${news}`),
      lines: notices
        .filter(({ kind }) => newsOf(kind) === news)
        .map((notice) => ({
          words: shortOf(notice, language),
          url: settings.appUrl + notice.path,
        })),
    }))
    .filter(({ lines }) => lines.length > 0)
  const subject = t('mails:digest.subject', { count: notices.length })
  const [lead, reason, choose] = [t('mails:frame.alone', { happened: subject }), t('mails:digest.reason'), t('mails:frame.choose')] // prettier-ignore
  const asks = notices.some(({ kind }) => isAnswerable(kind)) && t('mails:digest.answering')
  const choosing = `${settings.appUrl}/me/notifications/mails`
  const stopping = t('mails:digest.stop')
  const text = parts.map(({ heading, lines }) =>
    [heading, ...lines.map(({ words, url }) => `- ${words}\n  ${url}`)].join('\n'),
  )
  const html = parts.map(({ heading, lines }) => {
    const items = lines.map(({ words, url }) => `<li><a href="${escapeHtml(url)}">${escapeHtml(words)}</a></li>`) // prettier-ignore
    return `<h2>${escapeHtml(heading)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`
  })
  return {
    subject,
    text: [
      lead,
      ...text,
      ...(asks ? [asks] : []),
      `-- \n${reason}\n${choose}:\n${choosing}\n${stopping}:\n${stop}\n`,
    ].join('\n\n'),
    html: [
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escapeHtml(subject)}</title>`,
      `<p>${escapeHtml(lead)}</p>`,
      ...html,
      ...(asks ? [`<p>${escapeHtml(asks)}</p>`] : []),
      `<p><small>${escapeHtml(reason)}</small></p>`,
      `<p><small><a href="${escapeHtml(choosing)}">${escapeHtml(choose)}</a> · <a href="${escapeHtml(stop)}">${escapeHtml(stopping)}</a></small></p>`,
      '</html>',
    ].join('\n'),
  }
}
