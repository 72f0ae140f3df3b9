import type { Request, Response } from 'express'
import { expect, test } from 'vitest'
import { securityHeaders } from './headers'

function headersOf(path: string): string {
  const sent: unknown[] = []
  const response = { locals: {}, set: (...given: unknown[]) => sent.push(given) }
  securityHeaders(false)({ path } as Request, response as unknown as Response, () => {})
  return JSON.stringify(sent)
}

test('a voice is recorded and heard on the pages that take one, and on no other', () => {
  for (const path of ['/needs/new', '/challenges/a-1/translations/nah/voices/problem'])
    expect(headersOf(path)).toMatch(/media-src 'self' blob:.*microphone=\(self\)/)
  for (const path of ['/needs', '/challenges/a-1/translations/nah', '/x/needs/new'])
    expect(headersOf(path)).not.toMatch(/blob:|microphone=\(self/)
})
