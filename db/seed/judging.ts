import { findDatathon, listAwards, listCriteria } from '~/domains/datathons/queries.server'
import { grantDatathonRole } from '~/domains/datathons/grant-datathon-role.server'
import { distributeSubmissions } from '~/domains/judging/distribute-submissions.server'
import { decidePublication } from '~/domains/judging/decide-publication.server'
import { requestPublication } from '~/domains/judging/request-publication.server'
import { listAssignments } from '~/domains/judging/queries.server'
import { saveScoreSheet } from '~/domains/judging/save-score-sheet.server'
import { submitScoreSheet } from '~/domains/judging/submit-score-sheet.server'
import type { Viewer } from '~/domains/people/rules'
import type { Crowd } from './crowd'
import { mexico, must } from './must'
import type { DemoPeople } from './people'
import type { HandIns } from './teams'

/** What each judge gave, criterion by criterion in the rubric's order: one is strict, and they differ where people do. */
const levels: Record<string, number[][]> = {
  Copal: [
    [4, 4, 3, 4, 3],
    [4, 3, 3, 4, 4],
    [3, 3, 3, 3, 3],
  ],
  Alambre: [
    [3, 3, 3, 3, 2],
    [3, 3, 2, 4, 3],
    [2, 3, 2, 3, 2],
  ],
  Ventanilla: [
    [3, 2, 4, 1, 1],
    [4, 1, 4, 1, 2],
    [2, 1, 3, 1, 1],
  ],
}

const feedback: Record<string, string> = {
  Copal:
    'Se nota que escucharon a quienes la usarán. Decir qué no se sabe es lo mejor del trabajo. Falta que alguien sin programar pueda actualizarla.',
  Alambre: 'Claro y útil. Convendría mostrar qué puede hacer una familia cuando el plazo ya pasó.',
  Ventanilla:
    'La idea cuida a las personas. Todavía no se puede probar con promotoras, y eso pesó.',
}

export async function seedJudging(
  people: DemoPeople,
  crowd: Crowd,
  handIns: HandIns,
  datathon: string,
): Promise<void> {
  const judges = [people.judge, crowd['trama-demo'], crowd['peine-demo']]
  for (const { handle } of judges.slice(1)) {
    await must(grantDatathonRole(people.organizer, datathon, { handle, role: 'judge' }))
  }
  await must(distributeSubmissions(people.organizer, datathon, mexico('2019-02-01T19:00')))
  const { id } = (await findDatathon(datathon))!
  for (const [name, submission] of Object.entries(handIns))
    await score(id, name, submission, judges)
  const awards = await listAwards(id)
  const given = ['Copal', 'Alambre', 'Ventanilla'].map((name, place) => ({
    awardId: awards[place]!.id,
    submissionId: handIns[name]!,
    reason: '',
  }))
  const asked = {
    awards: given,
    note: 'Están las nueve hojas. La primera no se distingue de la segunda: conviene mirarlo.',
  }
  await must(requestPublication(people.organizer, datathon, asked, mexico('2019-02-15T10:00')))
  const word = { decision: 'approved', reason: '' } as const
  await must(decidePublication(people.admin, datathon, word, mexico('2019-02-15T12:00')))
}

async function score(datathonId: string, name: string, submission: string, judges: Viewer[]) {
  const criteria = await listCriteria(datathonId)
  const assignments = await listAssignments(datathonId)
  for (const [index, judge] of judges.entries()) {
    const assignment = assignments.find(
      (each) => each.judgeId === judge.id && each.submissionId === submission,
    )!
    const scores = criteria.map(({ id: criterionId }, place) => ({
      criterionId,
      level: levels[name]![index]![place]!,
      note: '',
    }))
    const sheet = { scores, feedback: index === 0 ? feedback[name]! : '', privateNote: '' }
    const at = mexico(`2019-02-0${4 + index}T11:00`)
    await must(saveScoreSheet(judge, assignment.id, sheet, { page: 'story', base: '' }, at))
    await must(submitScoreSheet(judge, assignment.id, at))
  }
}
