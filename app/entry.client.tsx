import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { speak } from './locales/i18n'
import type es from './locales/es/all'
import { byLanguage, isLanguage, source } from './shared/languages'

const strings = byLanguage(import.meta.glob<typeof es>('./locales/*/all.ts', { import: 'default' }))

const lang = document.documentElement.lang
const language = isLanguage(lang) ? lang : source
async function start() {
  const i18n = speak(language, await strings(language)())
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
