import { expect, test } from 'vitest'
import { sessionOf } from '../support/come-in'
import { startInstance } from '../support/instance'
import { largeTable, sendTable } from '../support/large-table'
import { mostTakenDuring } from '../support/memory'
import { say } from './figures'

test('checklist 19: 100 MB in a million rows are read as they come', async () => {
  const instance = await startInstance({ LOG_LEVEL: 'warn' })
  try {
    const cookie = await sessionOf(instance.url, 'cso')
    const began = performance.now()
    const taken = await mostTakenDuring(instance, async () => {
      const table = largeTable(1_000_000, 99_000_000)
      const found = await sendTable(instance, cookie, 'quejas.csv', table)
      expect(found).toMatchObject({ state: 'read', rows: 1_000_000 })
    })
    const seconds = Math.round((performance.now() - began) / 1000)
    const [server, whole] = [taken.server, taken.whole].map((bytes) => Math.round(bytes / 1e6))
    say(
      `100 MB, a million rows: read in ${seconds} s, with ${server} MB more in the server, ${whole} MB with what it starts`,
    )
    expect(taken.server).toBeLessThan(200_000_000)
  } finally {
    await instance.stop()
  }
}, 300_000)
