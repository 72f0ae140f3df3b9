// The arrows of the code. `npm run check:arrows` keeps them: what a rule forbids, its comment explains.

/** The pipeline, in import order: a domain may use those before it, never those after. */
const domains = [
  'audit',
  'notifications',
  'files',
  'people',
  'organizations',
  'approvals',
  'privacy',
  'conversations',
  'datasets',
  'datathons',
  'needs',
  'challenges',
  'teams',
  'submissions',
  'event-day',
  'judging',
  'incubation',
  'catalog',
  'adoption',
  'accountability',
  'overview',
]

/** Libraries without input or output, which pure files may use beside zod. */
const pureLibraries = [
  'diff',
  'zod',
  'yaml',
  '@scure/bip39',
  'spdx-expression-parse',
  'spdx-license-list',
  'd3-geo',
  'otpauth',
]

const test = '\\.test\\.tsx?$'
const server = '\\.server\\.tsx?$'
const domain = '^app/domains/[^/]+/'
const pureFile = `${domain}[^/]+\\.ts$`
const locales = '^app/locales/'

const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: test, ...from },
  to: { path: '^(app|db|jobs|tests)/|^server\\.ts$', pathNot: allowed },
})

const layers = [
  only(
    'shared-is-the-ground',
    'The shared vocabulary stands on nothing of ours.',
    { path: '^app/shared/' },
    ['^app/shared/'],
  ),
  only(
    'ui-knows-no-domain',
    'Looks are drawn from what they are given: no domain, no adapter, no database.',
    { path: '^app/ui/' },
    ['^app/(ui|shared|locales)/'],
  ),
  only(
    'platform-knows-no-domain',
    'Adapters to the outside serve every domain, so they know none. The database is for those named below.',
    { path: '^app/platform/' },
    ['^app/(platform|shared|locales)/', '^db/'],
  ),
  only(
    'edge-stands-before-remix',
    'What stands in front of Remix uses adapters and the shared vocabulary.',
    { path: '^app/edge/' },
    ['^app/(edge|platform|shared)/'],
  ),
  only('locales-are-words', 'Strings, and the ways to look them up.', { path: locales }, [
    '^app/(locales|shared|platform)/',
  ]),
  only(
    'domains-know-no-page',
    'What the product knows does not depend on which pages there are.',
    { path: domain },
    ['^app/(domains|platform|shared|ui|locales)/', '^db/'],
  ),
  only(
    'routes-arrange',
    'A route holds no SQL: it asks the domains and arranges what they answer.',
    { path: '^app/(routes/|routes\\.ts|root|entry)' },
    ['^app/(routes/|root|domains|ui|platform|shared|locales)'],
  ),
  only(
    'jobs-hold-no-rule',
    'A task calls one use-case. Commands open and close the database themselves.',
    { path: '^jobs/', pathNot: '^jobs/commands/' },
    ['^jobs/', '^app/(domains|platform|shared|locales)/'],
  ),
  only(
    'database-stands-below',
    'The settings say where the database is; of the rest of ours it knows nothing.',
    { path: '^db/', pathNot: [test, '^db/seed/'] },
    ['^db/(?!seed/)', '^app/platform/env\\.ts$'],
  ),
  only(
    'seed-tells-through-use-cases',
    'The demo story goes through the same doors as people do.',
    { path: '^db/seed/' },
    ['^db/', '^app/(domains|platform|shared|locales)/'],
  ),
]

const pipeline = domains.map((name, place) => ({
  name: `pipeline-${name}`,
  comment: `${name} may use only the domains before it in the pipeline.`,
  severity: 'error',
  from: { path: `^app/domains/${name}/` },
  to: {
    path: '^app/domains/',
    pathNot: `^app/domains/(${domains.slice(0, place + 1).join('|')})/`,
  },
}))

const purity = [
  {
    name: 'pure-files-use-pure-files',
    comment: 'Rules, policies, schemas and mathematics are tried without a database or a clock.',
    severity: 'error',
    from: { path: pureFile, pathNot: [server, test] },
    to: {
      path: '^(app|db|jobs|tests)/|^server\\.ts$',
      pathNot: ['^app/shared/', `${domain}[^/]+(?<!\\.server)\\.ts$`],
    },
  },
  {
    name: 'pure-files-use-pure-libraries',
    comment: 'A library that reads, writes or asks the time makes a rule untestable.',
    severity: 'error',
    from: { path: pureFile, pathNot: [server, test] },
    to: {
      dependencyTypesNot: ['local', 'aliased', 'aliased-tsconfig', 'aliased-tsconfig-paths'],
      pathNot: ['^(node:)?crypto$', `^node_modules/(${pureLibraries.join('|')})/`],
    },
  },
  {
    name: 'domain-components-know-rules-only',
    comment: 'A component runs in the browser: it is given what it shows.',
    severity: 'error',
    from: { path: `${domain}ui/`, pathNot: test },
    to: { path: ['^app/platform/', '^db/', server] },
  },
  {
    name: 'only-components-use-looks',
    comment: 'Use-cases, queries and rules draw nothing.',
    severity: 'error',
    from: { path: domain, pathNot: `${domain}ui/` },
    to: { path: ['^app/ui/', `${domain}ui/`] },
  },
]

/** Those who may hold SQL: queries, the database's own folder, the one clock, the queue, the announcements. */
const holdersOfSql = [
  '/queries[^/]*\\.server\\.ts$',
  '^db/',
  '^app/platform/(clock|queue|announcements)\\.ts$',
]

const sql = [
  {
    name: 'sql-in-queries',
    comment: 'All SQL of a domain stands in its queries*.server.ts and nowhere else.',
    severity: 'error',
    from: { path: '^(app|jobs)/|^server\\.ts$', pathNot: [...holdersOfSql, test] },
    to: { path: ['^node_modules/(kysely|pg)/', '^db/schema\\.ts$'] },
  },
  {
    name: 'connections-in-queries',
    comment: 'A use-case is handed its transaction by type; it takes no connection of its own.',
    severity: 'error',
    from: { path: '^app/', pathNot: [...holdersOfSql, test] },
    to: { path: '^db/(?!transaction\\.ts$)', dependencyTypesNot: ['type-only'] },
  },
]

const order = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one idea, or a third is missing.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-barrels',
    comment: 'A file is imported under its own name, so that its readers find it.',
    severity: 'error',
    from: {},
    to: { path: '^(app|db|jobs|tests)/.*/index\\.tsx?$', pathNot: locales },
  },
  {
    name: 'fakes-stay-in-tests',
    comment:
      'Only the composition may load the fakes of third parties, for the demo and development.',
    severity: 'error',
    from: { path: '^(app|db|jobs)/', pathNot: test },
    to: { path: '^tests/' },
  },
  {
    name: 'nothing-unresolved',
    comment: 'An import that leads nowhere.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
]

module.exports = {
  forbidden: [...layers, ...pipeline, ...purity, ...sql, ...order],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}
