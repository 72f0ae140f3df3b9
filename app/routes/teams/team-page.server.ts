import { notesOf, shownProfileOf } from '~/domains/challenges/answers'
import { isOpenTo } from '~/domains/challenges/queries-annex.server'
import { findPublishedChallenge } from '~/domains/challenges/queries-published.server'
import { readTitleOf } from '~/domains/challenges/read-titles.server'
import { readFor } from '~/domains/challenges/translations'
import { listDisclosed } from '~/domains/datathons/queries-disclosures.server'
import { findThread } from '~/domains/overview/find-thread.server'
import type { Sector } from '~/domains/people/rules'
import type { Visit } from '~/domains/people/visit'
import { findSubmissionOf } from '~/domains/submissions/queries.server'
import { canLead, canWorkIn } from '~/domains/teams/policy'
import { opennessOf } from '~/domains/teams/openness'
import { findTeamOf, listTeamMembers } from '~/domains/teams/queries-members.server'
import { listAskers, listRequestsOf } from '~/domains/teams/queries-requests.server'
import { areTeamsLocked, isDeserted } from '~/domains/teams/rules'
import { seenTeam } from '~/domains/teams/team-access.server'
import { placeOf } from '~/domains/teams/team-place'
import { translator } from '~/locales/translator.server'
import { renderMarkdown } from '~/platform/markdown'
import { formatDay, formatInstant } from '~/shared/instants'
import { publicPage } from '~/routes/page-picture.server'

/** What the page of a team shows to this reader: everybody sees who it is, its members what they do together. */
export async function loadTeam(visit: Visit, slug: string | undefined) {
  const { team, membership } = await seenTeam(visit, slug)
  const { viewer, now, language } = visit
  const { timeZone, largest, challengeSlug } = team
  const challenge = await readTitleOf(team, language)
  const t = translator(language)
  const members = await listTeamMembers(team.id)
  const disclosed = await listDisclosed(team.datathonId)
  const openness = opennessOf({ ...team, members: members.length }, team, now)
  const submission = await findSubmissionOf(team.id)
  const brief = await findPublishedChallenge(challengeSlug)
  const read = brief && readFor(brief.content, language)
  const isMine = canWorkIn(viewer, membership)
  const tell = (at: Date) => formatInstant(at, timeZone, language)
  const asking = async () => {
    const asked = await listRequestsOf(viewer?.id, team.datathonId)
    const before = asked.find(({ teamId }) => teamId === team.id)
    if (before) return before.declinedAt ? ('declined' as const) : ('waits' as const)
    return openness.state === 'open' ? ('may' as const) : null
  }
  return {
    page: publicPage({
      title: team.name,
      description: t('teams:page.description', { team: team.name, challenge: challenge.title }),
    }),
    team: placeOf(team),
    challenge,
    facts: {
      locked: areTeamsLocked(team, now),
      deserted: isDeserted({ members: members.length }),
      former: team.formerMembers,
      largest,
      smallest: team.smallest,
      formed: t('teams:page.formed', { day: formatDay(team.formedAt, timeZone, language) }),
      introduction: team.introduction && renderMarkdown(team.introduction),
      language: team.language,
      closes: tell(team.submissionsCloseAt),
      starts: now < team.startsAt ? tell(team.startsAt) : null,
    },
    openness,
    /** Whether the reader can ask for a place, or has done so; somebody who is not signed in is led to it. */
    asks: isMine || (await findTeamOf(viewer?.id, team.datathonId)) ? null : await asking(),
    members: members.map(({ id, handle, role, skills }) => {
      return {
        handle,
        role,
        skills,
        isReader: id === viewer?.id,
        disclosed: disclosed.get(id) ?? null,
      }
    }),
    sectors: members.map(({ sector }) => sector).filter((sector): sector is Sector => !!sector),
    // A brief that is out of sight keeps what its organisation has to itself.
    has: read && {
      profile: shownProfileOf(read.answers),
      notes: notesOf(read.answers),
      hours: read.answers.hours,
      language: team.challengeLanguage,
      speeches: read.speeches,
    },
    thread: await findThread(
      submission ? { submissionId: submission.id } : { challengeId: team.challengeId },
      visit,
    ),
    mine: isMine
      ? {
          askers: (await listAskers(team.id)).map(({ askedAt, declinedAt, ...asker }) => {
            const at = declinedAt ?? askedAt
            return {
              ...asker,
              asked: formatDay(at, timeZone, language),
              declined: declinedAt !== null,
            }
          }),
          leads: canLead(viewer, membership),
          submission: submission?.id ?? null,
          annex: (await isOpenTo(team.challengeId, team.id))
            ? `/challenges/${challengeSlug}/annex/reading`
            : null,
        }
      : null,
  }
}
