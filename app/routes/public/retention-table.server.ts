import { retention, type KeptThing, type Period } from '~/domains/accountability/retention'
import { translator } from '~/locales/translator.server'
import type { Language } from '~/shared/languages'

type Say = ReturnType<typeof translator>

/** The periods that are enforced, as a table in Markdown. */
export function retentionTable(language: Language): string {
  const t = translator(language)
  const head = ['what', 'how', 'why'] as const
  const rows = (Object.keys(retention) as KeptThing[]).map((thing) => {
    const kept = retention[thing]
    return [
      t(`accountability:retention.things.${thing}.what`),
      `${spanOf(kept.for, t)} ${t(`accountability:retention.since.${kept.since}`)}`,
      t(`accountability:retention.things.${thing}.why`),
    ]
  })
  return [
    head.map((each) => t(`accountability:retention.head.${each}`)),
    ['---', '---', '---'],
    ...rows,
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function spanOf(period: Period, t: Say): string {
  const [span, count] = Object.entries(period)[0] as ['minutes' | 'hours' | 'days', number]
  return t(`accountability:retention.span.${span}`, { count })
}
