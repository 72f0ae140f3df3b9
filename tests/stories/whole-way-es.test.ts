import { expect, test } from 'vitest'
import {
  expectNoneWritten,
  findMarkers,
  githubLogin,
  readEverything,
  realName,
} from './way/pseudonym'
import { walkTheWholeWay } from './way/walk'

// In Spanish, on a phone, without JavaScript: as on an old telephone in a queue. It ends by reading the whole site as
// everybody; in the other language that would find the same.
walkTheWholeWay({ language: 'es', javaScript: false }, (reached) => {
  test('checklist 28: from sign-up to a published tool nothing tells who the volunteer is, to anybody', async () => {
    const { way, instance } = reached()
    const everything = await readEverything(instance)
    expect(everything.length).toBeGreaterThan(2000)
    // What is looked for would be found: the public name is.
    expect(findMarkers(everything, ['hilo-uno']).length).toBeGreaterThan(3)
    const markers = [realName, githubLogin, 'hilo-uno@correo.example']
    expect(findMarkers(everything, markers)).toEqual([])
    await expectNoneWritten(way, instance, markers)
  }, 300_000)
})
