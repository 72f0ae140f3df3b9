import type { MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Outlet,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { loader as rootLoader } from '~/root'
import { ErrorPage } from '~/ui/page/error-page'
import { errorKind } from './error-kind'
import { areaOf } from './site-header'

/**
 * Stands around every page, so that what goes wrong on one is said within the frame. What an action throws is drawn by the
 * nearest boundary, and only the loaders above that are asked: were it the root's own, the page would forget who is
 * signed in.
 */
export default Outlet

const statusOf = (error: unknown) => (isRouteErrorResponse(error) ? error.status : 500)

/** A page has a title of its own; where one should have been, the error has. */
export const meta: MetaFunction<unknown, { root: typeof rootLoader }> = ({ matches, error }) => {
  const frame = matches.find(({ id }) => id === 'root')?.data
  if (!error || !frame) return [{ title: 'Tequio' }]
  const kind = errorKind(statusOf(error), frame.asked.posted)
  return [{ title: `${frame.errorTitles[kind]} · Tequio` }, { name: 'robots', content: 'noindex' }]
}

export function ErrorBoundary() {
  const error = useRouteError()
  const frame = useRouteLoaderData<typeof rootLoader>('root')
  const { pathname } = useLocation()
  const { t } = useTranslation('pages')
  // Without its data the root draws an error of its own; the frame is there.
  const { asked, requestId } = frame!
  const kind = errorKind(statusOf(error), asked.posted)
  const own = isRouteErrorResponse(error) && typeof error.data === 'string' ? error.data : ''
  const area = areaOf(pathname)
  return (
    <ErrorPage
      title={t(`error.${kind}.title`)}
      saved={asked.posted && t(kind === 'broken' ? 'error.unsure' : 'error.unsaved')}
      reference={
        kind === 'broken' && requestId ? { label: t('error.number'), number: requestId } : undefined
      }
      ways={[
        ...(asked.posted ? [{ href: asked.back, label: t('error.back') }] : []),
        ...(area ? [{ href: `/${area}`, label: t(`areas.${area}`) }] : []),
        { href: '/', label: t('error.home') },
        { href: '/search', label: t('error.search') },
      ]}
    >
      {(kind === 'refused' && own) || t(`error.${kind}.hint`)}
    </ErrorPage>
  )
}
