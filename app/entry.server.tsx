import { Writable } from 'node:stream'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { isDatabaseAway, lostDatabase } from '~/platform/database-watch'
import { errorKind, placesOf } from '~/platform/error-kind'
import { log } from '~/platform/log'
import { pause } from '~/platform/problem'
import { i18nFor } from './locales/translator.server'
import { drawRefusal } from './routes/refusal-page'
import { VisitNonce } from './ui/visit-nonce'

const abortAfter = 10_000

/** Renders a page whole before it is sent, in the language of its reader. */
export default function handleRequest(
  _request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { visit }: AppLoadContext,
): Promise<Response> {
  if (status === 500 && isDatabaseAway()) {
    headers.set('Content-Type', 'text/html; charset=utf-8')
    headers.set('Retry-After', pause)
    const body = drawRefusal(503, visit.language, visit.requestId)
    return Promise.resolve(new Response(body, { headers, status: 503 }))
  }
  if (status === 503) headers.set('Retry-After', pause)
  if (status === 405) headers.set('Allow', 'GET, HEAD, OPTIONS')
  return new Promise((resolve, reject) => {
    const page = (
      <I18nextProvider i18n={i18nFor(visit.language)}>
        <VisitNonce.Provider value={visit.nonce}>
          <RemixServer
            context={remixContext}
            url={_request.url}
            nonce={visit.nonce}
            abortDelay={abortAfter}
          />
        </VisitNonce.Provider>
      </I18nextProvider>
    )
    // A form that came back with something to correct is no success to a program.
    const seconds = secondsToWait(remixContext)
    if (seconds) headers.set('Retry-After', seconds)
    const refused = seconds ? 429 : 400
    let answer = status === 200 && visit.refused ? refused : status
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce: visit.nonce,
      onAllReady() {
        headers.set('Content-Type', 'text/html; charset=utf-8')
        headers.set('Content-Language', visit.language)
        pipe(whole((body) => resolve(new Response(body, { headers, status: answer }))))
      },
      onShellError: reject,
      onError(error) {
        answer = 500
        log.error(
          { requestId: visit.requestId, error: (error as Error).stack },
          'a page could not be drawn',
        )
      },
    })
    setTimeout(abort, abortAfter).unref()
  })
}

/** A form that came back because it was sent too often says when it is worth sending again. */
function secondsToWait({ staticHandlerContext }: EntryContext): string | undefined {
  const replies: Reply[] = Object.values(staticHandlerContext.actionData ?? {})
  const codes = replies.flatMap((reply) => Object.values(reply?.error ?? {}).flat())
  return codes.find((code) => code?.startsWith('too-many-tries:'))?.split(':')[1]
}

interface Reply {
  error?: Record<string, string[] | null> | null
}

/**
 * Takes in a whole page. React 18 sends its buffer of 2,048 bytes with zeros at the end where a letter of several bytes
 * found no room there (react issue 24985): a browser takes such a zero in a text field for a letter that nobody wrote.
 */
function whole(done: (body: Uint8Array<ArrayBuffer>) => void): Writable {
  const chunks: Uint8Array[] = []
  return new Writable({
    write(chunk: Buffer, _encoding, next) {
      chunks.push(chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : Buffer.from(chunk))
      next()
    },
    final(next) {
      done(new Uint8Array(Buffer.concat(chunks)))
      next()
    },
  })
}

/** A loader or action threw what is no answer. The page says so with the request's id; this line says why. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
) {
  if (request.signal.aborted || lostDatabase(error)) return
  // Remix throws some answers of its own, such as that a page takes no form.
  if (isRouteErrorResponse(error) && error.status < 500) return
  // Its message may quote what somebody typed; its kind and its places do not.
  const { requestId } = context.visit ?? {}
  log.error({ requestId, reason: errorKind(error), at: placesOf(error) }, 'a bug')
}
