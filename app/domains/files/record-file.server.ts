import type { Transaction } from 'db/client'
import { insertFile, type FileFacts } from './queries.server'
import type { StoredFile } from './store-bytes.server'

/** Records a stored file within the transaction of what it belongs to. Returns its id. */
export function recordFile(
  stored: StoredFile,
  facts: Pick<FileFacts, 'name' | 'mediaType' | 'purpose' | 'uploadedBy'>,
  trx: Transaction,
): Promise<string> {
  return insertFile({ ...stored, ...facts, name: safeName(facts.name) }, trx)
}

/** A name that a file may be offered under: its last part, without control or direction marks, 120 characters. */
function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return last.replace(/[\p{C}\u2028\u2029]/gu, '').slice(-120) || 'archivo'
}
