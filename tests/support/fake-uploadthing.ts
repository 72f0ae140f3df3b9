import { createHmac, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

const apiKey = 'sk_live_invented'
const appId = 'invented-app'

/** What befalls the requests to come: an error of the server, a pause, or a connection cut off. */
export type UploadthingTrouble = 'error' | 'slow' | 'cut'

/**
 * UploadThing as its library 7.7.4 speaks to it, on loopback: signed uploads (`PUT /:key`), signed
 * downloads with ranges (`GET /a/:app/:key`, a key or the uploader's own `customId`), and deletion
 * through its API. A file is there once its whole upload has arrived, not before.
 */
export async function startFakeUploadthing() {
  const files = new Map<string, Buffer>()
  const state: { trouble: UploadthingTrouble | null } = { trouble: null }
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `localhost:${(server.address() as AddressInfo).port}`
  const url = `http://${host}`

  async function answer(request: IncomingMessage, response: ServerResponse) {
    if (state.trouble === 'cut') return cutAfterSomeBytes(request)
    if (state.trouble === 'slow') await wait(400)
    if (state.trouble === 'error') return end(response, 503)
    const address = new URL(request.url ?? '', url)
    if (request.method === 'POST') return remove(request, response)
    if (!isSigned(address)) return end(response, 403)
    return request.method === 'PUT'
      ? receive(request, response, address)
      : send(request, response, address)
  }

  async function receive(request: IncomingMessage, response: ServerResponse, address: URL) {
    const body = await buffer(request)
    const headers = { 'content-type': request.headers['content-type'] ?? '' }
    const file = (await new Response(new Uint8Array(body), { headers }).formData()).get('file')
    if (!(file instanceof Blob)) return end(response, 400)
    if (String(file.size) !== address.searchParams.get('x-ut-file-size')) return end(response, 400)
    const key = address.searchParams.get('x-ut-custom-id') ?? address.pathname.slice(1)
    files.set(key, Buffer.from(await file.arrayBuffer()))
    const ufsUrl = `${url}/a/${appId}/${key}`
    return end(response, 200, { url: ufsUrl, appUrl: ufsUrl, ufsUrl, fileHash: 'invented' })
  }

  function send(request: IncomingMessage, response: ServerResponse, address: URL) {
    const content = files.get(address.pathname.replace(`/a/${appId}/`, ''))
    if (!content) return end(response, 404)
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
    const [from, to] = [Number(range?.[1] ?? 0), Number(range?.[2] ?? content.length - 1)]
    if (range && from >= content.length) return end(response, 416)
    const part = content.subarray(from, to + 1)
    if (range) response.setHeader('content-range', `bytes ${from}-${to}/${content.length}`)
    response.writeHead(range ? 206 : 200, { 'content-length': part.length })
    return response.end(request.method === 'HEAD' ? undefined : part)
  }

  async function remove(request: IncomingMessage, response: ServerResponse) {
    if (request.headers['x-uploadthing-api-key'] !== apiKey) return end(response, 401)
    if (request.url !== '/v6/deleteFiles') return end(response, 404)
    const asked = JSON.parse((await buffer(request)).toString()) as Record<string, string[]>
    const keys = asked.customIds ?? asked.fileKeys ?? []
    const deletedCount = keys.filter((key) => files.delete(key)).length
    return end(response, 200, { success: true, deletedCount })
  }

  return {
    files,
    /** The settings with which our driver finds it. */
    settings: {
      uploadthingToken: Buffer.from(
        JSON.stringify({ apiKey, appId, regions: ['invented'] }),
      ).toString('base64'),
      uploadthingApiUrl: url,
      uploadthingIngestUrl: url,
      uploadthingUfsHost: host,
      uploadthingUfsAppIdLocation: 'path' as const,
    },
    plan: (trouble: UploadthingTrouble | null) => {
      state.trouble = trouble
    },
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function end(response: ServerResponse, status: number, body?: object) {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(body && JSON.stringify(body))
}

/** The signature covers the address as it was before the signature was added. */
function isSigned(address: URL) {
  const given = Buffer.from(address.searchParams.get('signature') ?? '')
  const unsigned = address.href.replace(/&signature=.*$/, '')
  const right = Buffer.from(
    `hmac-sha256=${createHmac('sha256', apiKey).update(unsigned).digest('hex')}`,
  )
  const fresh = Number(address.searchParams.get('expires')) > Date.now()
  return fresh && given.length === right.length && timingSafeEqual(given, right)
}

function cutAfterSomeBytes(request: IncomingMessage) {
  request.once('data', () => request.destroy())
  request.once('end', () => request.destroy())
}
