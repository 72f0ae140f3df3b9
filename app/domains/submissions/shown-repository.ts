import { countWords } from './jury-facts'

interface Facts {
  head: { sha: string } | null
  license: string | null
  languages: Record<string, number>
  releases: { tag: string }[]
  contributorCount: number
  readme: { text: string } | null
  fileCount: number
}

/** What a page shows of a repository in a few facts. */
export function shownRepository(facts: Facts, commit: string | null, datasets: number) {
  return {
    commit: commit ?? facts.head?.sha ?? null,
    license: facts.license,
    languages: shares(facts.languages),
    release: facts.releases[0]?.tag ?? null,
    contributors: facts.contributorCount,
    readmeWords: countWords(facts.readme?.text ?? ''),
    files: facts.fileCount,
    datasets,
  }
}

/** `Python 71 %`: the languages with at least a twentieth of the code, most first. */
function shares(languages: Record<string, number>): string[] {
  const whole = Object.values(languages).reduce((sum, bytes) => sum + bytes, 0)
  return Object.entries(languages)
    .filter(([, bytes]) => bytes / whole >= 0.05)
    .sort(([, a], [, b]) => b - a)
    .map(([language, bytes]) => `${language} ${Math.round((bytes / whole) * 100)}\u00a0%`)
}
