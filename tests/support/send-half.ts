import { connect } from 'node:net'
import type { Instance } from './instance'

/**
 * Sends the form of an upload up to the middle of its file, as over a slow line. `finish` sends the rest, and gives the
 * answer's first line; empty where the connection was cut.
 */
export function sendHalf({ url }: Pick<Instance, 'url'>, cookie: string) {
  const { port } = new URL(url)
  const half = 'Jalisco,12\n'.repeat(50_000)
  const [start, rest] = [
    [
      '--x',
      'Content-Disposition: form-data; name="file"; filename="quejas.csv"',
      'Content-Type: text/csv',
      '',
      `estado,quejas\n${half}`,
    ].join('\r\n'),
    `${half}\r\n--x--\r\n`,
  ]
  const head = [
    'POST /datasets/new HTTP/1.1',
    `Host: localhost:${port}`,
    `Origin: ${url}`,
    `Cookie: ${cookie}`,
    'Content-Type: multipart/form-data; boundary=x',
    `Content-Length: ${start.length + rest.length}`,
  ]
  const socket = connect(Number(port), 'localhost').on('error', () => {})
  const answer = new Promise<string>((resolve) => {
    let text = ''
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()))
    socket.on('close', () => resolve(text.split('\r\n')[0]!))
  })
  socket.write(`${head.join('\r\n')}\r\n\r\n${start}`)
  return {
    answer,
    finish: () => {
      socket.write(rest)
      return answer
    },
  }
}
