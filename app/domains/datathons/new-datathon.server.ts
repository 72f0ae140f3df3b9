import { translator } from '~/locales/translator.server'
import { localTime } from '~/shared/instants'
import type { Language } from '~/shared/languages'
import type { Datathon } from './queries.server'
import type { Criterion } from './rubric'
import { rowOf } from './rubric-schema'
import { instants, type Instant } from './rules'

const spare = { spare: 'on' }

/** With what the form of a new datathon starts: a rubric whose first criterion is the answer to the problem. */
export function newDatathon(language: Language, timeZone: string) {
  const t = translator(language)
  return {
    timeZone,
    language,
    teamSmallest: '3',
    teamLargest: '5',
    priorWork: 'declared' as const,
    blindJudging: 'on',
    judgesPerSubmission: '3',
    codeOfConduct: t('datathons:defaultCodeOfConduct'),
    awards: t('datathons:defaultAwards'),
    criteria: [...defaultRubric(language).map(rowOf), spare],
  }
}

/** The rubric that is offered, in a language; organisers change it as they need. */
function defaultRubric(language: Language): Criterion[] {
  const t = translator(language)
  const said = t('datathons:defaultRubric', { returnObjects: true })
  const weights = { fit: 30, context: 20, harm: 20, evidence: 15, lasting: 15 }
  return (Object.keys(weights) as (keyof typeof weights)[]).map((key) => ({
    name: said[key].name,
    description: said[key].description,
    weight: weights[key],
    levels: [...said[key].levels],
  }))
}

/** With what the form of an existing datathon starts: its dates as its own zone's clocks show them. */
export function savedDatathon(
  datathon: Datathon,
  lists: { tracks: { name: string }[]; criteria: Criterion[]; awards: { name: string }[] },
) {
  const names = (list: { name: string }[]) => list.map(({ name }) => name).join('\n')
  const dates = instants.map((each) => [each, localTime(datathon[each], datathon.timeZone)])
  return {
    name: datathon.name,
    summary: datathon.summary,
    description: datathon.description,
    place: datathon.place,
    timeZone: datathon.timeZone,
    ...(Object.fromEntries(dates) as Record<Instant, string>),
    teamSmallest: String(datathon.teamSmallest),
    teamLargest: String(datathon.teamLargest),
    priorWork: datathon.priorWork,
    blindJudging: datathon.blindJudging ? 'on' : '',
    judgesPerSubmission: String(datathon.judgesPerSubmission),
    codeOfConduct: datathon.codeOfConduct,
    language: datathon.language,
    tracks: names(lists.tracks),
    awards: names(lists.awards),
    criteria: [...lists.criteria.map(rowOf), spare, spare],
  }
}
