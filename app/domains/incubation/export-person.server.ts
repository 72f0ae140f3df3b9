import {
  listOwnEffort,
  listOwnEvidence,
  listOwnGateDecisions,
  listOwnStageChanges,
  listOwnToolRoles,
} from './queries-person.server'

/** What a person does for tools. */
export async function exportPerson(personId: string) {
  return {
    roles: await listOwnToolRoles(personId),
    stageChanges: await listOwnStageChanges(personId),
    evidence: await listOwnEvidence(personId),
    decisions: await listOwnGateDecisions(personId),
    effort: await listOwnEffort(personId),
  }
}
