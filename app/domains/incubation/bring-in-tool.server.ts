import type { z } from 'zod'
import { ok, refuse } from '~/shared/result'
import { freeSlug, slugify } from '~/shared/slug'
import { transition } from '../audit/transition.server'
import type { Viewer } from '../people/rules'
import { canBringInTools } from './policy'
import { listPeopleByHandle } from './queries-people.server'
import { insertTool, listSlugs } from './queries.server'
import type { bringInForm } from './schema'
import { nameThem } from './select-tool.server'

/**
 * A tool made elsewhere comes into incubation, with why. Refusals: not-allowed; on the fields `maintainer` and
 * `mentor`: not-a-person; on `mentor`: mentor-in-team.
 * @returns the tool's slug
 */
export function bringInTool(viewer: Viewer, form: z.output<typeof bringInForm>, now: Date) {
  return transition({ actor: viewer, kind: 'tool.bring-in' }, async (trx, about) => {
    if (!canBringInTools(viewer)) return refuse('not-allowed')
    const found = await listPeopleByHandle([form.maintainer, form.mentor], trx)
    const idOf = (handle: string) => found.find((person) => person.handle === handle)?.id
    const [maintainer, mentor] = [idOf(form.maintainer), idOf(form.mentor)]
    if (!maintainer) return refuse('not-a-person', 'maintainer')
    if (!mentor) return refuse('not-a-person', 'mentor')
    if (maintainer === mentor) return refuse('mentor-in-team', 'mentor')

    const { name, summary, theme, repository, because } = form
    const slug = freeSlug(name, await listSlugs(slugify(name), trx))
    const toolId = await insertTool(
      {
        slug,
        name,
        summary,
        language: viewer.language,
        theme,
        repository,
        broughtBecause: because,
      },
      { now, by: viewer.id },
      trx,
    )
    about(toolId)
    const tool = { id: toolId, slug, name }
    await nameThem(tool, 'maintainer', [maintainer], now, trx)
    await nameThem(tool, 'mentor', [mentor], now, trx)
    return ok(slug)
  })
}
