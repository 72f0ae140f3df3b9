import { readTitles } from '~/domains/challenges/read-titles.server'
import { clockOf, datesOf, outlineOf } from '~/domains/datathons/clock'
import { toldMoves } from '~/domains/datathons/moves'
import { nextSteps } from '~/domains/datathons/next-steps'
import { canOrganize } from '~/domains/datathons/policy'
import { asItWent } from '~/domains/datathons/rules'
import { listDisclosed, listNamedJudges } from '~/domains/datathons/queries-disclosures.server'
import {
  countRegisteredBySector,
  isRegistered,
  listPeopleWithDatathonRole,
} from '~/domains/datathons/queries-people.server'
import { listDatathonRoles, listMoves, type Datathon } from '~/domains/datathons/queries.server'
import { findPublicationDate } from '~/domains/judging/queries-results.server'
import { listBriefWork } from '~/domains/overview/queries-work.server'
import { workRow } from '~/domains/overview/work-row'
import type { Visit } from '~/domains/people/visit'
import { listDatathonTeams } from '~/domains/teams/queries-lists.server'
import { findTeamOf } from '~/domains/teams/queries-members.server'
import { translator } from '~/locales/translator.server'
import { renderMarkdown } from '~/platform/markdown'
import { pagePicture } from '~/routes/page-picture.server'
import { formatDay, formatDays, formatMoment } from '~/shared/instants'
import { markSectors } from '~/ui/mark'

/** Everything that the page of a datathon shows to this reader. */
export async function datathonPage(datathon: Datathon, visit: Visit) {
  const { viewer, now, language } = visit
  const { id, timeZone } = datathon
  const [
    moves,
    organizers,
    mentors,
    judges,
    sectors,
    works,
    teams,
    roles,
    registered,
    team,
    publishedAt,
    disclosed,
  ] = await Promise.all([
    listMoves(id),
    listPeopleWithDatathonRole(id, 'organizer'),
    listPeopleWithDatathonRole(id, 'mentor'),
    listNamedJudges(id),
    countRegisteredBySector(id),
    listBriefWork({ datathonId: id }),
    listDatathonTeams(id),
    listDatathonRoles(viewer?.id, id),
    isRegistered(viewer?.id, id),
    findTeamOf(viewer?.id, id),
    findPublicationDate(id),
    listDisclosed(id),
  ])
  const titleOf = await readTitles(works, language)
  const shown = ({ personId, handle }: { personId: string; handle: string }) => {
    return { handle, disclosed: disclosed.get(personId) ?? null }
  }
  const outline = outlineOf(datathon, now, publishedAt !== null)
  const went = asItWent(datathon, publishedAt)
  const days = formatDays(datathon.startsAt, datathon.submissionsCloseAt, timeZone, language)
  const reader = viewer && {
    registered,
    inTeam: team !== undefined,
    judges: roles.includes('judge'),
    organizes: canOrganize(viewer, roles),
  }
  const awaited =
    now < datathon.registrationOpensAt ? datathon.registrationOpensAt : datathon.resultsAt
  return {
    page: {
      title: datathon.name,
      language: datathon.language,
      description: datathon.summary,
      picture: pagePicture({
        kind: translator(language)(`datathons:phases.${outline.phase}`),
        title: datathon.name,
        by: [days, datathon.place].filter(Boolean).join(' · '),
      }),
    },
    datathon: {
      ...outline,
      place: datathon.place,
      summary: datathon.summary,
      language: datathon.language,
    },
    about: datathon.description && renderMarkdown(datathon.description),
    rules: {
      teamSmallest: datathon.teamSmallest,
      teamLargest: datathon.teamLargest,
      priorWork: datathon.priorWork,
      blindJudging: datathon.blindJudging,
    },
    clock: clockOf(went, now, visit),
    dates: datesOf(went, language),
    now,
    moves: toldMoves(moves, timeZone, language),
    steps: nextSteps(outline.phase, reader ?? 'visitor'),
    stepDate: formatDay(awaited, timeZone, language),
    proposeUntil: formatMoment(datathon.startsAt, timeZone, language),
    teamSlug: team?.slug ?? null,
    works: works.map((work) => workRow(work, now, titleOf)),
    organizers: organizers.map(shown),
    mentors: mentors.map(shown),
    judges: judges.map(shown),
    /** They alone decide whether they are named. */
    readerJudges: reader?.judges ?? false,
    sectors,
    teams: teams.length,
    crossSector: teams.filter((team) => markSectors.every((each) => team.sectors.includes(each)))
      .length,
  }
}
