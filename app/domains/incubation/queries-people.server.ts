import { db, type Db, type Transaction } from 'db/client'
import type { Stage, ToolRole } from './rules'

/** What a person is to a tool: nothing, or one role. */
export async function listToolRoles(
  personId: string,
  toolId: string,
  on: Db = db,
): Promise<ToolRole[]> {
  const rows = await on
    .selectFrom('toolRole')
    .select('role')
    .where('personId', '=', personId)
    .where('toolId', '=', toolId)
    .execute()
  return rows.map(({ role }) => role as ToolRole)
}

/** The tools of somebody that still have a gate ahead, with their role in each. */
export function listOwnTools(personId: string, on: Db = db) {
  return on
    .selectFrom('toolRole')
    .innerJoin('tool', 'tool.id', 'toolRole.toolId')
    .where('toolRole.personId', '=', personId)
    .where('tool.stage', 'in', ['selected', 'development', 'consolidation'])
    .select(['tool.id', 'tool.slug', 'tool.name', 'tool.stage', 'toolRole.role'])
    .$narrowType<{ role: ToolRole; stage: Stage }>()
    .execute()
}

/** Who maintains a tool and who mentors it, by handle. */
export function listToolPeople(toolId: string, on: Db = db) {
  return on
    .selectFrom('toolRole')
    .innerJoin('person', 'person.id', 'toolRole.personId')
    .select(['person.id', 'person.handle', 'toolRole.role'])
    .where('toolRole.toolId', '=', toolId)
    .$narrowType<{ role: ToolRole }>()
    .orderBy('toolRole.role')
    .orderBy('person.handle')
    .execute()
}

/** Those of a role, to tell them something. */
export async function listToolPeopleIds(
  toolId: string,
  roles: readonly ToolRole[],
  on: Db = db,
): Promise<string[]> {
  const rows = await on
    .selectFrom('toolRole')
    .select('personId')
    .where('toolId', '=', toolId)
    .where('role', 'in', roles)
    .execute()
  return rows.map(({ personId }) => personId)
}

/** People by their handles; a handle that nobody has is left out. */
export function listPeopleByHandle(handles: readonly string[], on: Db = db) {
  if (handles.length === 0) return Promise.resolve([])
  return on
    .selectFrom('person')
    .select(['id', 'handle'])
    .where('handle', 'in', handles)
    .where('suspendedAt', 'is', null)
    .execute()
}

export async function insertToolRole(
  grant: { toolId: string; personId: string; role: ToolRole; now: Date },
  trx: Transaction,
): Promise<void> {
  const { now, ...role } = grant
  await trx
    .insertInto('toolRole')
    .values({ ...role, grantedAt: now })
    .execute()
}

export async function deleteToolRole(
  toolId: string,
  personId: string,
  trx: Transaction,
): Promise<void> {
  await trx
    .deleteFrom('toolRole')
    .where('toolId', '=', toolId)
    .where('personId', '=', personId)
    .execute()
}
