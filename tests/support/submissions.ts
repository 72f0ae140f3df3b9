import { afterAll, afterEach, beforeAll } from 'vitest'
import { settings } from '~/platform/env'
import { linkRepository } from '~/domains/submissions/link-repository.server'
import { startFakeGithub, type FakeGithub } from './fake-github/start'
import { done, during, team } from './teams'

/** A GitHub of its own for a test file; the settings point to it. */
export function useFakeGithub(): { current: FakeGithub } {
  const github = {} as { current: FakeGithub }
  beforeAll(async () => {
    github.current = await startFakeGithub()
    Object.assign(settings, {
      githubApiUrl: github.current.apiUrl,
      githubUrl: github.current.url,
      githubWebhookSecret: "It's a Secret to Everybody",
    })
  })
  afterEach(() => github.current.calm())
  afterAll(() => github.current.stop())
  return github
}

export const answers = {
  title: 'Índice comparable',
  what: 'Junta tres fuentes y calcula un índice.',
  forWhom: 'Cuatro defensoras.',
  howToTry: 'Abrir index.html.',
  missing: 'Los cobros por centro.',
  priorWork: '',
}

/** A team that has linked a repository and handed nothing in. */
export async function linkedTeam(repository: string, others = 0) {
  const own = await team({ others, largest: 4 })
  const { id } = await done(linkRepository(own.lead, own.slug, repository, during))
  return { ...own, id }
}
