import { groupRows, readOn, readRows } from './query-table.server'

/** What readers' questions to a table are answered by, each under its name. */
const answers = { readRows, readOn, groupRows }

type Answers = typeof answers
export type Asked = {
  [Name in keyof Answers]: { name: Name; args: Parameters<Answers[Name]> }
}[keyof Answers]
export type Answer<Name extends keyof Answers> = Awaited<ReturnType<Answers[Name]>>

/** Answers one question in this process. */
export function answerTable({ name, args }: Asked): Promise<Answer<typeof name>> {
  const answer = answers[name] as (...given: unknown[]) => Promise<Answer<typeof name>>
  return answer(...args)
}
