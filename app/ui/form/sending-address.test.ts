import { expect, test } from 'vitest'
import { sendingAddress } from './sending-address'

test('a form is sent under another address than that of the page that shows it', () => {
  expect(sendingAddress('/needs/new', '/needs/new')).toBe('/needs/new?sent=1')
  expect(sendingAddress('/needs/new', '/needs/new?sent=1')).toBe('/needs/new')
  expect(sendingAddress('/challenges/copal/edit?all', '/challenges/copal/edit?all=')).toBe(
    '/challenges/copal/edit?all&sent=1',
  )
  expect(sendingAddress('/needs/7/messages', '/needs/7')).toBe('/needs/7/messages')
})
