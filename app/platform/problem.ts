/**
 * An error as programs read it (RFC 9457). `title` is the same for every error of its kind; `detail` is about this
 * one. In English: it is read by whoever writes the program.
 */
export function problem(status: number, title: string, detail?: string): Response {
  const body = { type: 'about:blank', title, status, ...(detail ? { detail } : {}) }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8' },
  })
}

const titles: Record<number, string> = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  500: 'Internal error',
}

/** Whatever went wrong on the way to a program becomes a problem it can read; all else passes as it is. */
export function asProblem(response: Response): Response {
  const type = response.headers.get('content-type') ?? ''
  if (response.status < 400 || type.startsWith('application/problem+json')) return response
  return problem(response.status, titles[response.status] ?? 'Error')
}
