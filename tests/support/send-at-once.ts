import { Agent, request, type OutgoingHttpHeaders } from 'node:http'

/** A program that keeps its one connection, as browsers and proxies do. */
export const oneConnection = () => new Agent({ keepAlive: true, maxSockets: 1 })

interface Answered {
  status: number
  /** Whether the connection had served a request before. */
  reused: boolean
  text: string
}

/**
 * Sends a request in one go and reads its answer to the end.
 * @throws Error where the connection is lost before
 */
export function sendAtOnce(
  agent: Agent,
  url: string,
  headers: OutgoingHttpHeaders = {},
  body?: string,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { agent, method: body ? 'POST' : 'GET', headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({ status: answer.statusCode ?? 0, reused: sending.reusedSocket, text })
      })
    })
    sending.on('error', reject)
    sending.end(body)
  })
}
