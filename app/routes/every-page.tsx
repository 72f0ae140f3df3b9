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
import { refusedWith } from '~/shared/typed-texts'
import { ErrorPage } from '~/ui/page/error-page'
import { errorKind, type ErrorKind } from './error-kind'
import { areaOf } from './site-header'
import { TypedAgain, useTypedAgain } from './typed-again'

/**
 * Stands around every page, so that what goes wrong on one is said within the frame. What an action throws is drawn by the
 * nearest boundary, and only the loaders above that are asked: were it the root's own, the page would forget who is
 * signed in.
 */
export default Outlet

const statusOf = (error: unknown) => (isRouteErrorResponse(error) ? error.status : 500)
const bodyOf = (error: unknown) => refusedWith(isRouteErrorResponse(error) ? error.data : null)

/** A form that is only shown again, after its session had ended, was sent all the same. */
const wasSent = (error: unknown, posted: boolean) => posted || bodyOf(error).typed.length > 0

/** Where what was deleted meanwhile is begun anew. */
const beginnings = [
  { of: /^\/challenges\//, href: '/challenges/new', label: 'error.beginBrief' },
  { of: /^\/needs\//, href: '/needs/new', label: 'error.beginNeed' },
] as const

/** A page has a title of its own; where one should have been, the error has. */
export const meta: MetaFunction<unknown, { root: typeof rootLoader }> = ({ matches, error }) => {
  const frame = matches.find(({ id }) => id === 'root')?.data
  if (!error || !frame) return [{ title: 'Tequio' }]
  const kind = errorKind(statusOf(error), wasSent(error, frame.asked.posted))
  return [{ title: `${frame.errorTitles[kind]} · Tequio` }, { name: 'robots', content: 'noindex' }]
}

function savedIn(kind: ErrorKind, texts: number) {
  if (texts > 0) return 'error.givenBack'
  return kind === 'broken' ? 'error.unsure' : 'error.unsaved'
}

export function ErrorBoundary() {
  const error = useRouteError()
  const frame = useRouteLoaderData<typeof rootLoader>('root')
  const { pathname } = useLocation()
  const { t } = useTranslation('pages')
  // Without its data the root draws an error of its own; the frame is there.
  const { asked, requestId } = frame!
  const { typed: asSent, sentence } = bodyOf(error)
  const typed = useTypedAgain(pathname.split('/')[1], asSent)
  const sent = wasSent(error, asked.posted)
  const kind = errorKind(statusOf(error), sent)
  const area = areaOf(pathname)
  const begin = typed.length > 0 && beginnings.find(({ of }) => of.test(pathname))
  // The form's own page would say again that nothing is there.
  const isGone = kind === 'missingDeed' && asked.back.split('?')[0] === pathname
  const back = asked.posted && !isGone && asked.back
  return (
    <ErrorPage
      title={t(`error.${kind}.title`)}
      saved={sent && t(savedIn(kind, typed.length))}
      sent={typed.length > 0 && <TypedAgain typed={typed} />}
      reference={
        kind === 'broken' && requestId ? { label: t('error.number'), number: requestId } : undefined
      }
      ways={[
        ...(begin ? [{ href: begin.href, label: t(begin.label) }] : []),
        ...(back ? [{ href: back, label: t('error.back') }] : []),
        ...(area ? [{ href: `/${area}`, label: t(`areas.${area}`) }] : []),
        { href: '/', label: t('error.home') },
        { href: '/search', label: t('error.search') },
      ]}
    >
      {(kind === 'refused' && sentence) || t(`error.${kind}.hint`)}
    </ErrorPage>
  )
}
