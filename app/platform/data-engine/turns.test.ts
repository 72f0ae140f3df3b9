import { expect, test } from 'vitest'
import { turns } from './turns'

test('a few at once, the next in their order, more are sent away', async () => {
  const { take } = turns(2, 2)
  const [first, second] = [await take(), await take()]
  const came: string[] = []
  const third = take().then((done) => (came.push('third'), done))
  const fourth = take().then((done) => (came.push('fourth'), done))
  expect(await take()).toBeNull()
  first!()
  const done = await third
  expect(came).toEqual(['third'])
  // Twice given back is one turn.
  first!()
  second!()
  ;(await fourth)!()
  done!()
  expect(came).toEqual(['third', 'fourth'])
  expect(await Promise.all([take(), take()])).not.toContain(null)
})

test('who leaves while waiting makes room, and who goes on waits however long the line is', async () => {
  const { take } = turns(1, 1)
  const done = await take()
  const reader = new AbortController()
  const waiting = take(reader.signal)
  expect(await take()).toBeNull()
  const goesOn = take(undefined, true)
  reader.abort()
  await expect(waiting).rejects.toThrow(/abort/)
  done!()
  expect(await goesOn).not.toBeNull()
  await expect(take(reader.signal)).rejects.toThrow(/abort/)
})
