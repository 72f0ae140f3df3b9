import { expect, test } from 'vitest'
import { withoutNames } from './arrival'

const token = 'Zm9ybS1hLWxpbmstdGhhdC1vcGVucy1hLWRvb3I'

test('the log holds no link that opens a door, whatever asks for it', () => {
  expect(withoutNames(`/reset/${token}`)).toBe('/reset/…')
  expect(withoutNames(`/reset/${token}.data`)).toBe('/reset/…')
  expect(withoutNames(`/organizations/invitations/${token}`)).toBe('/organizations/invitations/…')
  const seal = `0f8fad5b-d9cb-469f-a165-70867728950e.team-joined.${'a'.repeat(64)}`
  expect(withoutNames(`/unsubscribe/${seal}`)).toBe('/unsubscribe/…')
})

test('the log holds no public name', () => {
  expect(withoutNames('/people/copal')).toBe('/people/…')
  expect(withoutNames('/people/copal.data')).toBe('/people/…')
  expect(withoutNames('/teams/rieles/members/copal/removal')).toBe(
    '/teams/rieles/members/…/removal',
  )
  expect(withoutNames('/challenges/turnos-de-visita')).toBe('/challenges/turnos-de-visita')
})

test('the log holds nothing that was pasted behind an address of ours', () => {
  expect(withoutNames('/reset/ana@example.org')).toBe('/reset/…')
  expect(withoutNames('/ana%40example.org/edit')).toBe('/…/edit')
  expect(withoutNames('/x%0D%0A{"level":30}')).toBe('/…')
  expect(withoutNames('/datasets/traslados/versions/2')).toBe('/datasets/traslados/versions/2')
})
