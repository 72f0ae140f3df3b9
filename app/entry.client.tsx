import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { speak } from './locales/i18n'
import { isLanguage } from './shared/languages'

const strings = {
  es: () => import('./locales/es/all'),
  en: () => import('./locales/en/all'),
}

const lang = document.documentElement.lang
const language = isLanguage(lang) ? lang : 'es'
async function start() {
  const i18n = speak(language, (await strings[language]()).default)
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    )
  })
}

void start()
