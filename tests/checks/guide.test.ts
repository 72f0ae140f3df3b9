import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const guide = ['app/routes/dev/styleguide.tsx', ...globSync('app/routes/dev/styleguide/*.tsx')]

/** What the guide's page stands in, as every page does. */
const frame = ['header', 'footer', 'skip-link'].map((name) => `app/ui/page/${name}.tsx`)

const components = globSync('app/ui/**/*.tsx').filter((path) =>
  /^export (default )?(function|const) [A-Z]/m.test(readFileSync(path, 'utf8')),
)

test('the guide shows every component', () => {
  const shown = reached([...guide, ...frame])
  expect(components.length).toBeGreaterThan(60)
  expect(components.filter((path) => !shown.has(path))).toEqual([])
})

/** These files and what they import for more than its type, directly or not. */
function reached(files: string[], found = new Set<string>()): Set<string> {
  for (const file of files) {
    if (found.has(file)) continue
    found.add(file)
    reached(importsOf(file), found)
  }
  return found
}

function importsOf(file: string): string[] {
  const names = /^(?:import|export) (?:\{[^}]*\}|\w+) from '([^']+)'/gm
  return [...readFileSync(file, 'utf8').matchAll(names)].flatMap(([, name]) => {
    const path = name!.startsWith('~/') ? name!.replace('~', 'app') : join(dirname(file), name!)
    return [`${path}.tsx`].filter((each) => existsSync(each))
  })
}
