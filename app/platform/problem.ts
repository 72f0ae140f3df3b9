/**
 * An error as programs read it (RFC 9457). `title` is the same for every error of its kind; `detail` is about this
 * one. In English: it is read by whoever writes the program.
 */
export function problem(status: number, title: string, detail?: string): Response {
  return new Response(JSON.stringify(problemBody(status, title, detail)), {
    status,
    headers: { 'Content-Type': problemType, ...(status === 503 && { 'Retry-After': pause }) },
  })
}

/** Seconds after which it is worth asking again. */
export const pause = '5'

export const problemType = 'application/problem+json; charset=utf-8'

export function problemBody(status: number, title = titles[status] ?? 'Error', detail?: string) {
  return { type: 'about:blank', title, status, ...(detail ? { detail } : {}) }
}

const titles: Record<number, string> = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  500: 'Internal error',
  503: 'Unavailable',
}

/** Whatever went wrong on the way to a program becomes a problem it can read; all else passes as it is. */
export function asProblem(response: Response): Response {
  const type = response.headers.get('content-type') ?? ''
  if (response.status < 400 || type.startsWith('application/problem+json')) return response
  return problem(response.status, titles[response.status] ?? 'Error')
}
