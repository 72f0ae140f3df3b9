import { expect, test } from 'vitest'
import { fullNameOf, repositoryForm } from './schema'

test('a repository is recognised however people copy it', () => {
  for (const typed of [
    'equipo-copal/indice-de-prisiones',
    'https://github.com/equipo-copal/indice-de-prisiones',
    'https://github.com/equipo-copal/indice-de-prisiones/tree/main/docs?x=1#y',
    'https://www.github.com/equipo-copal/indice-de-prisiones/',
    'github.com/equipo-copal/indice-de-prisiones.git',
    'git@github.com:equipo-copal/indice-de-prisiones.git',
    'http://127.0.0.1:4321/equipo-copal/indice-de-prisiones',
  ])
    expect(fullNameOf(typed), typed).toBe('equipo-copal/indice-de-prisiones')
  for (const typed of [
    '',
    'copal',
    'a/..',
    'a b/c',
    'https://github.com/',
    '-a/b',
    'a/<b>',
    '../../x',
  ])
    expect(fullNameOf(typed), typed).toBe(null)
})

test('an address at another site is refused, not read as one of GitHub', () => {
  const told = (repository: string, site = 'https://github.com') => {
    const parsed = repositoryForm(site).safeParse({ repository })
    return parsed.success ? parsed.data.repository : parsed.error.issues[0]?.message
  }
  for (const typed of [
    'https://gitlab.com/equipo-copal/indice-de-prisiones',
    'gitlab.com/equipo-copal/indice-de-prisiones',
    'git@gitlab.com:equipo-copal/indice-de-prisiones.git',
    'ssh://git@codeberg.org:22/equipo-copal/indice-de-prisiones',
    'https://github.com.example.org/equipo-copal/indice-de-prisiones',
    'https://github.com@example.org/equipo-copal/indice-de-prisiones',
  ])
    expect(told(typed), typed).toBe('not-at-github')
  expect(told('https://www.github.com/equipo-copal/indice')).toBe('equipo-copal/indice')
  expect(told('ssh://git@github.com/equipo-copal/indice.git')).toBe('equipo-copal/indice')
  const local = 'http://127.0.0.1:4321'
  expect(told(`${local}/equipo-copal/indice`, local)).toBe('equipo-copal/indice')
  expect(told('https://github.com/equipo-copal/indice', local)).toBe('not-at-github')
  expect(told('sin barra')).toBe('not-a-repository')
})
