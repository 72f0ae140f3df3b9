import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  data,
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { countNotices } from './domains/notifications/queries.server'
import { findShelteredSince } from './domains/people/queries-concealment.server'
import { privacyNoticeVersion } from './domains/people/privacy-notice'
import { hasAgreed } from './domains/people/queries-consents.server'
import { canAdminister } from './domains/people/policy'
import type notices from './locales/es/notices'
import { translator } from './locales/translator.server'
import { settings } from './platform/env'
import { clearNotice, readNotice } from './platform/notice-cookie'
import { readAsked } from './shared/came-from'
import type { Language } from './shared/languages'
import { errorKind, errorKinds } from './routes/error-kind'
import { NoticeBanner } from './routes/notice-banner'
import { ShelterBanner } from './routes/shelter-banner'
import { SiteFooter } from './routes/site-footer'
import { SiteHeader } from './routes/site-header'
import { lookLinks } from './ui/look-links'
import { DemoBanner } from './ui/page/demo-banner'
import { ErrorPage } from './ui/page/error-page'
import { SkipLink } from './ui/page/skip-link'
import { Toast } from './ui/toast'
import { useNonce } from './ui/visit-nonce'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, awaiting, language, requestId } = visit
  const person = viewer ?? awaiting?.person
  const notice = readNotice(request.headers.get('cookie'))
  const frame = {
    language,
    requestId,
    path: new URL(request.url).pathname,
    asked: readAsked(request, visit.sent),
    demo: settings.demo,
    mayMoveClock: settings.demo && canAdminister(viewer),
    errorTitles: errorTitles(language),
    refused: visit.refused ?? false,
    notice: notice as keyof typeof notices | null,
    sheltered: viewer !== null && (await findShelteredSince(viewer.id)) !== null,
    newNotice: viewer !== null && !(await hasAgreed(viewer.id, privacyNoticeVersion)),
    person: person ? await shownPerson(person) : null,
  }
  return data(frame, notice ? { headers: { 'Set-Cookie': clearNotice } } : undefined)
}

/** Who is signed in, and what waits for them. */
async function shownPerson({ id, handle }: { id: string; handle: string }) {
  const { all, unread } = await countNotices(id)
  return { handle, notices: unread, wasTold: all > 0 }
}

/** Of each error's page. What knows the languages' words is the loader; what names the page, its head. */
function errorTitles(language: Language) {
  const t = translator(language)
  return Object.fromEntries(errorKinds.map((kind) => [kind, t(`pages:error.${kind}.title`)]))
}

export const meta: MetaFunction = () => [{ title: 'Tequio' }]

export const links: LinksFunction = () => lookLinks

/** Around every page, a page of an error too. Reading is free of scripts; those who work here are sent them. */
export function Layout({ children }: { children: ReactNode }) {
  const frame = useRouteLoaderData<typeof loader>('root')
  const { i18n } = useTranslation()
  const nonce = useNonce()
  // What was taken down is answered for at its address by another page; scripts would draw the one that the address names.
  const isScripted = frame?.person && !frame.path.startsWith('/taken-down/')
  return (
    <html lang={frame?.language ?? i18n.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {isScripted && <ScrollRestoration nonce={nonce} />}
        {isScripted && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

export default function Site() {
  const frame = useLoaderData<typeof loader>()
  const { t } = useTranslation(['pages', 'notices'])
  return (
    <>
      <SkipLink />
      {frame.demo && (
        <DemoBanner>
          {t('pages:demo')} {frame.mayMoveClock && <a href="/dev/clock">{t('pages:demoClock')}</a>}
        </DemoBanner>
      )}
      <SiteHeader
        language={frame.language}
        path={frame.path}
        back={frame.asked.back}
        person={frame.person}
      />
      {frame.sheltered && <ShelterBanner />}
      {frame.newNotice && frame.path !== '/me/consents' && <NoticeBanner />}
      {frame.notice && <Toast>{t(`notices:${frame.notice}`)}</Toast>}
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <SiteFooter isSignedIn={frame.person !== null} />
    </>
  )
}

/** Where even the frame could not be made: what went wrong, without knowing for whom. */
export function ErrorBoundary() {
  const { t } = useTranslation('pages')
  const error = useRouteError()
  const kind = errorKind(isRouteErrorResponse(error) ? error.status : 500, false)
  return (
    <main>
      <ErrorPage title={t(`error.${kind}.title`)} ways={[{ href: '/', label: t('error.home') }]}>
        {t(`error.${kind}.hint`)}
      </ErrorPage>
    </main>
  )
}
