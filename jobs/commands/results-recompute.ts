import { readFile } from 'node:fs/promises'
import { recompute } from '~/domains/judging/bundle'

/** `npm run results:recompute -- FILE`: computes a results bundle again from itself alone; exit 1 where it disagrees. */
const [, , file] = process.argv
if (!file) {
  console.error('Name the file: npm run results:recompute -- FILE')
  process.exitCode = 1
} else {
  const differences = await differencesIn(file)
  if (differences.length === 0) console.log('The results follow from the sheets.')
  else console.error(`The bundle disagrees with itself: ${differences.join(', ')}.`)
  process.exitCode = differences.length === 0 ? 0 : 1
}

async function differencesIn(path: string): Promise<string[]> {
  try {
    return recompute(JSON.parse(await readFile(path, 'utf8'))).differences
  } catch (error) {
    return [(error as Error).message]
  }
}
