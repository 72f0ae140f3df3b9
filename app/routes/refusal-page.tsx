import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { i18nFor } from '~/locales/translator.server'
import type { Language } from '~/shared/languages'
import { lookLinks } from '~/ui/look-links'
import { Mark } from '~/ui/mark'
import { ErrorPage } from '~/ui/page/error-page'
import { Wordmark } from '~/ui/wordmark'
import { errorKind } from './error-kind'

interface RefusalProps {
  reason: number | 'other-site'
  language: Language
  requestId: string
}

/** Draws what stands where a page cannot: it asks nobody anything, so it works without database, session or Remix. */
export function drawRefusal(
  reason: RefusalProps['reason'],
  language: Language,
  requestId: string,
): string {
  const page = (
    <I18nextProvider i18n={i18nFor(language)}>
      <Refusal reason={reason} language={language} requestId={requestId} />
    </I18nextProvider>
  )
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`
}

function Refusal({ reason, language, requestId }: RefusalProps) {
  const { t } = useTranslation('pages')
  const kind = reason === 'other-site' ? 'otherSite' : errorKind(reason, false)
  const title = `${t(`error.${kind}.title`)} · Tequio`
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {lookLinks.map(
          ({ rel, href }) => rel !== 'preload' && <link key={href} rel={rel} href={href} />,
        )}
      </head>
      <body>
        <header className="header">
          <div className="page header__line">
            <a className="header__home" href="/" aria-label={t('error.home')}>
              <Mark size={30} />
              <Wordmark size={28} />
            </a>
          </div>
        </header>
        <main>
          <ErrorPage
            title={t(`error.${kind}.title`)}
            reference={
              kind === 'broken' && requestId
                ? { label: t('error.number'), number: requestId }
                : undefined
            }
            ways={[{ href: '/', label: t('error.home') }]}
          >
            {t(`error.${kind}.hint`)}
          </ErrorPage>
        </main>
      </body>
    </html>
  )
}
