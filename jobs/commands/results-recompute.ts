import { readFile } from 'node:fs/promises'
import { recompute } from '~/domains/judging/bundle'

/** `npm run results:recompute -- FILE`: computes a results bundle again from itself alone; exit 1 where it disagrees. */
const [, , file] = process.argv
const complaint = file
  ? await complaintAbout(file)
  : 'Name the file: npm run results:recompute -- FILE'
if (complaint) console.error(complaint)
else {
  console.log('The ranking follows from the sheets.')
  console.log(
    'Awards are the organisers’ decision: they are not computed, so nothing is said of them.',
  )
}
process.exitCode = complaint ? 1 : 0

/** What is wrong with the file, in a sentence; null where it states what its sheets come to. */
async function complaintAbout(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => error)
  if (text instanceof Error) {
    return text.code === 'ENOENT'
      ? `There is no file ${path}.`
      : `${path} cannot be read: ${text.message}.`
  }
  const bundle = parse(text)
  if (bundle === undefined) return `${path} is not JSON, so it is no results bundle.`
  const { differences } = recompute(bundle)
  if (differences.length === 0) return null
  return differences.includes('format')
    ? `${path} is JSON, but no results bundle that this version knows.`
    : `The bundle disagrees with itself: ${differences.join(', ')}.`
}

/** JSON has no `undefined`, so that stands for what is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
