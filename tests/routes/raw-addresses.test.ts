import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '~/edge/app'

// `fetch` resolves an address before it is sent: only a socket shows what arrives.
const reached: string[] = []
const app = createApp({
  appUrl: 'http://localhost',
  https: false,
  trustProxy: undefined,
  assets: 'public',
  ownCookies: ['session'],
  languageOf: () => 'es',
  isReady: () => Promise.resolve(true),
  render: (request) => {
    reached.push(request.url)
    return Promise.resolve(new Response('a page', { headers: { 'Content-Type': 'text/plain' } }))
  },
  drawRefusal: () => 'refused',
  remix: (request, response) => {
    reached.push(request.originalUrl)
    response.end('a page')
  },
})
const server = createServer(app)
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))

function statusOf(address: string, headers = ''): Promise<number> {
  const { port } = server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  socket.write(`GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`)
  return new Promise((resolve, reject) => {
    let text = ''
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()))
    socket.on('error', reject)
    socket.on('close', () => resolve(Number(text.split(' ')[1])))
  })
}

const twisted = [
  '/tools/x/../copal',
  '/tools/x/../copal.data',
  '/tools/x/%2e%2e/copal',
  '/tools/x/%2E./copal',
  '/tools/x\\copal',
  '/tools/x%5c..%5ccopal',
  '/tools//copal',
  '/tools%2fcopal',
  '/x/../__manifest?p=/tools/copal',
  '/x/../healthz',
  '/x/../robots.txt',
  '/api/v1/tools/x/../copal',
  'http://localhost/tools/copal',
]

test('an address that could be read in two ways reaches nothing, whoever asks', async () => {
  for (const address of twisted)
    for (const headers of ['', 'Cookie: session=x\r\n'])
      expect(await statusOf(address, headers), address).toBe(400)
  expect(reached).toEqual([])
})

test('a plain address is answered as ever', async () => {
  for (const address of ['/tools/copal', '/tools/copal.data', '/__manifest?p=%2Ftools%2Fcopal'])
    expect(await statusOf(address, 'Cookie: session=x\r\n'), address).toBe(200)
})
