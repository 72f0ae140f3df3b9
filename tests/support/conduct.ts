import { randomUUID } from 'node:crypto'
import { action as accept } from '~/routes/datathons/conduct-acceptance'
import { action as report, loader as form } from '~/routes/datathons/conduct-new'
import { action as name } from '~/routes/datathons/organize-conduct'
import { aDatathon } from './datathons'
import { somebody } from './people'
import { post, read, type Asked } from './visit'

type Somebody = Awaited<ReturnType<typeof somebody>>

/** A datathon with two people who look after its reports. */
export async function aCaredForDatathon() {
  const datathon = await aDatathon()
  const handlers = [await somebody(), await somebody()] as [Somebody, Somebody]
  for (const handler of handlers) await nameAndAccept(datathon, handler)
  return { ...datathon, handlers }
}

export async function nameAndAccept(
  { slug, params, organizer }: Awaited<ReturnType<typeof aDatathon>>,
  handler: Somebody,
) {
  await post(name, { handle: handler.handle }, { as: organizer, params })
  await post(accept, { datathon: slug }, { as: handler })
}

/** What the form of a report sends, with those who read it as the page says. */
async function reportFields(
  { params }: { params: { datathon: string } },
  change: Record<string, string | string[]> = {},
) {
  const { readers } = await read(form, { params })
  return {
    told: 'Alguien gritó a una integrante del equipo y no la dejó salir.',
    answer: 'wanted',
    once: randomUUID(),
    readers: [...readers].sort().join(' '),
    ...change,
  }
}

export interface Sent {
  words: string[]
  readers: string[]
  escalated: boolean
}

/** What came of sending a report: the key, or why it was not taken and who would read it. */
export async function sendReport(
  datathon: { params: { datathon: string } },
  change: Record<string, string | string[]> = {},
  asked: Asked = {},
) {
  const fields = await reportFields(datathon, change)
  const answer = await post(report, fields, { params: datathon.params, ...asked })
  return answer as {
    sent?: Sent
    error?: Record<string, string[]>
    changed?: { readers: string[]; escalated: boolean }
  }
}
