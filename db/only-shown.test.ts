import { expect, test } from 'vitest'
import { onlyShow, refuseIfOnlyShown } from './only-shown'

test('what is only shown answers as long as it writes nothing', async () => {
  expect(await onlyShow(async () => 'as typed')).toEqual({ answer: 'as typed' })
  expect(await onlyShow(async () => refuseIfOnlyShown())).toBeNull()
  expect(() => refuseIfOnlyShown()).not.toThrow()
  await expect(onlyShow(() => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug')
})
