import type { z } from 'zod'
import type { Transaction } from 'db/client'
import { ok, refuse } from '~/shared/result'
import { freeSlug, slugify } from '~/shared/slug'
import { transition } from '../audit/transition.server'
import { notify } from '../notifications/notify.server'
import type { Viewer } from '../people/rules'
import { canSelectTools } from './policy'
import { insertToolRole, listPeopleByHandle } from './queries-people.server'
import { listTeamPeople, lockAwarded } from './queries-selection.server'
import { insertTool, listSlugs } from './queries.server'
import type { ToolRole } from './rules'
import type { selectionForm } from './schema'

/**
 * An awarded submission becomes a tool: its team maintains it, and somebody outside the team mentors it. Where its
 * repository was erased with an account, the form names another.
 * Refusals: not-allowed, not-awarded, already-selected, team-deserted; on the field `repository`: required; on
 * `mentor`: not-a-person, mentor-in-team.
 * @returns the tool's slug
 */
export function selectTool(
  viewer: Viewer,
  submissionId: string,
  form: z.output<typeof selectionForm>,
  now: Date,
) {
  return transition({ actor: viewer, kind: 'tool.select' }, async (trx, about) => {
    if (!canSelectTools(viewer)) return refuse('not-allowed')
    const submission = await lockAwarded(submissionId, trx)
    if (!submission) return refuse('not-awarded')
    if (submission.toolSlug) return refuse('already-selected')
    if (submission.members === 0) return refuse('team-deserted')
    const repository = submission.repository ?? form.repository
    if (!repository) return refuse('required', 'repository')

    const handles = [...new Set(form.mentor ? [...form.mentors, form.mentor] : form.mentors)]
    const found = await listPeopleByHandle(handles, trx)
    if (found.length < handles.length) return refuse('not-a-person', 'mentor')
    const mentors = found.map(({ id }) => id)
    const maintainers = await listTeamPeople(submission.teamId, trx)
    if (mentors.some((id) => maintainers.includes(id))) return refuse('mentor-in-team', 'mentor')

    const { challengeId, theme } = submission
    const slug = freeSlug(form.name, await listSlugs(slugify(form.name), trx))
    const toolId = await insertTool(
      {
        slug,
        name: form.name,
        summary: form.summary,
        language: viewer.language,
        theme,
        repository,
        submissionId,
        challengeId,
      },
      { now, by: viewer.id },
      trx,
    )
    about(toolId)
    const tool = { id: toolId, slug, name: form.name }
    await nameThem(tool, 'maintainer', maintainers, now, trx)
    await nameThem(tool, 'mentor', mentors, now, trx)
    return ok(slug)
  })
}

/** Gives people their role in a tool and tells them so. */
export async function nameThem(
  tool: { id: string; slug: string; name: string },
  role: ToolRole,
  people: readonly string[],
  now: Date,
  trx: Transaction,
): Promise<void> {
  for (const personId of people) {
    await insertToolRole({ toolId: tool.id, personId, role, now }, trx)
  }
  await notify(
    people,
    { kind: `tool-${role}`, facts: { tool: tool.name }, path: `/tools/${tool.slug}` },
    trx,
  )
}
