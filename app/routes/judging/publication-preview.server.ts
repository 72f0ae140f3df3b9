import { listPeopleWithDatathonRole } from '~/domains/datathons/queries-people.server'
import { listAwards, type Datathon } from '~/domains/datathons/queries.server'
import { makeBundle } from '~/domains/judging/bundle'
import { findJudged } from '~/domains/judging/queries-judged.server'
import {
  findBriefLanguages,
  findResults,
  listTeamMemberIds,
} from '~/domains/judging/queries-results.server'
import { listAssignments } from '~/domains/judging/queries.server'
import { publish } from '~/domains/judging/rules'

/** What publishing would show and cause. Before it may be published nobody looks at what it would be. */
export async function previewPublication(datathon: Datathon, now: Date) {
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
  return {
    refusal: null,
    preview: {
      ranking: bundle.ranking,
      runs: bundle.runs,
      languages: await findBriefLanguages(id),
      confidence: bundle.method.confidence,
      names: Object.fromEntries(
        judged.submissions.map(({ id, team, challenge }) => [id, { team, challenge }]),
      ),
      awards: (await listAwards(id)).map(({ id, name }) => ({ id, name })),
      mails: new Set([...(await listTeamMemberIds(id)), ...judges]).size,
      notHandedIn: assignments.length - submitted,
    },
  }
}
