import {
  listOwnDatasets,
  listOwnIntakes,
  listOwnReviews,
  listOwnVersions,
} from './queries-person.server'

/** Datasets that a person proposed, versions that they added, uploads under way, and what they decided as a curator. */
export async function exportPerson(personId: string) {
  return {
    datasets: await listOwnDatasets(personId),
    versions: await listOwnVersions(personId),
    intakes: await listOwnIntakes(personId),
    reviews: await listOwnReviews(personId),
  }
}
