import { listOwnFiles } from './queries-person.server'

/** The files that a person uploaded; their bytes stand beside, under the names given here. */
export async function exportPerson(personId: string) {
  const files = await listOwnFiles(personId)
  return {
    uploads: files.map((file) => ({ ...file, storageKey: undefined, at: pathOf(file) })),
  }
}

/** Where a file stands within the download. Two may have one name. */
export function pathOf({ id, name }: { id: string; name: string }): string {
  return `files/${id.slice(0, 8)}-${name}`
}
