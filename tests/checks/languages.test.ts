import { globSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages, source } from '~/shared/languages'

/** What names a language for another reason than that the interface speaks it. */
const others = [
  // Languages that needs, briefs and tools are in, of which there are many more.
  'app/domains/people/rules.ts',
  'app/domains/catalog/facts.ts',
  'db/seed/briefs.ts',
  'app/domains/challenges/translations.ts',
  // The database knows the stems of English besides those of Spanish.
  'app/domains/incubation/queries-words.server.ts',
  // What a tag, a zone or a country is called does not depend on the reader's language.
  'app/domains/catalog/language-tag.ts',
  'app/domains/privacy/load-lists.server.ts',
  'app/shared/instants.ts',
]

test('a language of the interface is one folder: nothing else names it', () => {
  const named = languages.filter((language) => language !== source).join('|')
  const naming = new RegExp(
    String.raw`['"\`](${named})['"\`]|(?<![\w.-])(${named}): |locales/(${named})/`,
  )
  const files = globSync('{app,db,jobs}/**/*.{ts,tsx}')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('app/locales/') && !file.includes('.test.'))
  expect(named).not.toBe('')
  expect(files.length).toBeGreaterThan(1000)
  const found = files.filter((file) => naming.test(readFileSync(file, 'utf8')))
  expect(found.toSorted()).toEqual(others.toSorted())
})

test('every language has the same files as the source', () => {
  const filesOf = (language: string) => readdirSync(`app/locales/${language}`).toSorted()
  for (const language of languages) expect(filesOf(language)).toEqual(filesOf(source))
})
