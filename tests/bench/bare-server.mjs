// The baseline: node:http and nothing else, answering the bytes it is given on standard input.
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'

const body = await buffer(process.stdin)
const server = createServer((request, response) => {
  request.resume()
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
  })
  response.end(body)
})
server.listen(0, '127.0.0.1', () => process.stdout.write(String(server.address().port)))
