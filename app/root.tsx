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
import { countUnread } from './domains/notifications/queries.server'
import type notices from './locales/es/notices'
import { translator } from './locales/translator.server'
import { settings } from './platform/env'
import { clearNotice, readNotice } from './platform/notice-cookie'
import type { Language } from './shared/languages'
import { SiteFooter } from './routes/site-footer'
import { SiteHeader } from './routes/site-header'
import { lookLinks } from './ui/look-links'
import { DemoBanner } from './ui/page/demo-banner'
import { ErrorPage } from './ui/page/error-page'
import { SkipLink } from './ui/page/skip-link'
import { Toast } from './ui/toast'
import { useNonce } from './ui/visit-nonce'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, language, requestId } = visit
  const notice = readNotice(request.headers.get('cookie'))
  const frame = {
    language,
    requestId,
    path: new URL(request.url).pathname,
    demo: settings.demo,
    errorTitles: errorTitles(language),
    sent: visit.sent,
    notice: notice as keyof typeof notices | null,
    person: viewer && { handle: viewer.handle, notices: await countUnread(viewer.id) },
  }
  return data(frame, notice ? { headers: { 'Set-Cookie': clearNotice } } : undefined)
}

const errorTitles = (language: Language) => {
  const t = translator(language)
  return {
    404: t('pages:error.notFound'),
    403: t('pages:error.forbidden'),
    500: t('pages:error.broken'),
  }
}

/** A page has a title of its own; where one should have been, the error has. */
export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  const status = isRouteErrorResponse(error) ? error.status : 500
  const titles = data?.errorTitles
  return [
    { title: (error && titles?.[status === 404 || status === 403 ? status : 500]) || 'Tequio' },
  ]
}

export const links: LinksFunction = () => lookLinks

/** Around every page, a page of an error too. Reading is free of scripts; those who work here are sent them. */
export function Layout({ children }: { children: ReactNode }) {
  const frame = useRouteLoaderData<typeof loader>('root')
  const nonce = useNonce()
  return (
    <html lang={frame?.language ?? 'es'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {frame?.person && <ScrollRestoration nonce={nonce} />}
        {frame?.person && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

export default function Site() {
  const { notice } = useLoaderData<typeof loader>()
  return (
    <Frame notice={notice}>
      <Outlet />
    </Frame>
  )
}

function Frame({
  notice,
  children,
}: {
  notice?: keyof typeof notices | null
  children: ReactNode
}) {
  const frame = useRouteLoaderData<typeof loader>('root')
  const { t } = useTranslation(['pages', 'notices'])
  return (
    <>
      <SkipLink />
      {frame?.demo && (
        <DemoBanner>
          {t('pages:demo')} <a href="/dev/clock">{t('pages:demoClock')}</a>
        </DemoBanner>
      )}
      <SiteHeader
        language={frame?.language ?? 'es'}
        path={frame?.path ?? '/'}
        person={frame?.person ?? null}
      />
      {notice && <Toast>{t(`notices:${notice}`)}</Toast>}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  const frame = useRouteLoaderData<typeof loader>('root')
  const { t } = useTranslation('pages')
  const status = isRouteErrorResponse(error) ? error.status : 500
  const kind =
    status === 404 ? 'notFound' : status === 403 ? 'forbidden' : status < 500 ? 'refused' : 'broken'
  const title = t(`error.${kind}`)
  const words =
    kind === 'refused'
      ? String((isRouteErrorResponse(error) && error.data) || '')
      : t(`error.${kind}Hint`, { requestId: frame?.requestId ?? '' })
  return (
    <Frame>
      <ErrorPage
        title={title}
        reference={kind === 'broken' ? frame?.requestId : undefined}
        ways={[
          { href: '/', label: t('error.home') },
          { href: '/search', label: t('error.search') },
        ]}
      >
        {words}
      </ErrorPage>
    </Frame>
  )
}
