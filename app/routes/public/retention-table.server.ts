import { retention, type KeptThing, type Period } from '~/domains/accountability/retention'
import { translator } from '~/locales/translator.server'
import type { Language } from '~/shared/languages'

type Say = ReturnType<typeof translator>

/** The periods that are enforced: what is kept, how long, what for. */
export function retentionTable(language: Language) {
  const t = translator(language)
  return (Object.keys(retention) as KeptThing[]).map((thing) => {
    const kept = retention[thing]
    return {
      what: t(`accountability:retention.things.${thing}.what`),
      how: `${spanOf(kept.for, t)} ${t(`accountability:retention.since.${kept.since}`)}`,
      why: t(`accountability:retention.things.${thing}.why`),
    }
  })
}

function spanOf(period: Period, t: Say): string {
  const [span, count] = Object.entries(period)[0] as ['minutes' | 'hours' | 'days', number]
  return t(`accountability:retention.span.${span}`, { count })
}
