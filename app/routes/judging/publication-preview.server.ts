import { listPeopleWithDatathonRole } from '~/domains/datathons/queries-people.server'
import { listAwards, type Datathon } from '~/domains/datathons/queries.server'
import { makeBundle } from '~/domains/judging/bundle'
import { findJudged } from '~/domains/judging/queries-judged.server'
import { nameBriefs } from '~/domains/judging/name-briefs.server'
import { findResults, listTeamMemberIds } from '~/domains/judging/queries-results.server'
import { listAssignments } from '~/domains/judging/queries.server'
import { publish } from '~/domains/judging/rules'
import type { Language } from '~/shared/languages'

/** What publishing would show and cause. Before it may be published nobody looks at what it would be. */
export async function previewPublication(datathon: Datathon, now: Date, reader: Language) {
  const { id, slug, name } = datathon
  const assignments = await listAssignments(id)
  const submitted = assignments.filter(({ sheetState }) => sheetState === 'submitted').length
  const published = (await findResults(id)) !== undefined
  const sheets = { assigned: assignments.length, submitted }
  const may = publish({ ...datathon, published }, sheets, now)
  if (!may.ok) return { refusal: may.refusal, preview: null }
  const judged = await findJudged(id)
  const bundle = makeBundle({ datathon: { slug, name }, ...judged, awards: [] }, now)
  const judges = (await listPeopleWithDatathonRole(id, 'judge')).map(({ personId }) => personId)
  const names = Object.fromEntries(
    judged.submissions.map(({ id, team, challenge }) => [id, { team, challenge }]),
  )
  return {
    refusal: null,
    preview: {
      ranking: bundle.ranking,
      runs: bundle.runs,
      confidence: bundle.method.confidence,
      ...(await nameBriefs(id, names, reader)),
      awards: (await listAwards(id)).map(({ id, name }) => ({ id, name })),
      mails: new Set([...(await listTeamMemberIds(id)), ...judges]).size,
      notHandedIn: assignments.length - submitted,
    },
  }
}
