import type { Request as ExpressRequest, RequestHandler } from 'express'

/** As much as a proxy lets through by our README: what is longer nobody here reads to its end. */
const longest = 200_000_000

/**
 * An answer may be known before all that was sent has arrived: nobody is signed in, the file is too long. Whoever stops
 * reading then would cut the line, and whoever still writes would see that instead of the answer. So the rest is taken in and
 * dropped, and the connection serves the next request; what is longer than anything that belongs here is cut off.
 */
export const restOfBody: RequestHandler = (request, response, next) => {
  const { socket } = request
  const before = socket.bytesRead
  const drop = () => {
    if (request.complete) return
    // Whoever was reading would hold the line up again.
    request.removeAllListeners('data')
    request.on('data', () => {
      if (socket.bytesRead - before > longest) socket.destroySoon()
    })
    request.resume()
  }
  keepOpen(request, drop)
  response.once('finish', drop)
  next()
}

/** Remix ends a body that it does not want to read by destroying it, and with it the line on which the answer is to go. */
function keepOpen(request: ExpressRequest, drop: () => void) {
  const destroy = request.destroy.bind(request)
  request.destroy = (error) => {
    if (request.socket.destroyed || request.complete) return destroy(error)
    drop()
    return request
  }
}
