import licences from 'spdx-license-list'
import type { Repository } from './repository'

/** Where the two faces of the fake are: as an installation of one's own, `/api/v3` beside the site. */
export type Places = { web: string; api: string }

/** A number that stays the same for a name, as GitHub's identifiers do. */
export function idOf(name: string): number {
  let id = 7
  for (const character of name) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 90_000_000
  return id + 10_000_000
}

export function account(login: string, { web, api }: Places) {
  const url = `${api}/users/${login}`
  return {
    login,
    id: idOf(login),
    node_id: nodeId('User', login),
    avatar_url: `${web}/avatars/${idOf(login)}`,
    gravatar_id: '',
    url,
    html_url: `${web}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: 'User',
    site_admin: false,
  }
}

export const nodeId = (kind: string, name: string) =>
  Buffer.from(`${kind}:${name}`).toString('base64')

const LINKS = {
  forks: '/forks',
  keys: '/keys{/key_id}',
  collaborators: '/collaborators{/collaborator}',
  teams: '/teams',
  hooks: '/hooks',
  issue_events: '/issues/events{/number}',
  events: '/events',
  assignees: '/assignees{/user}',
  branches: '/branches{/branch}',
  tags: '/tags',
  blobs: '/git/blobs{/sha}',
  git_tags: '/git/tags{/sha}',
  git_refs: '/git/refs{/sha}',
  trees: '/git/trees{/sha}',
  statuses: '/statuses/{sha}',
  languages: '/languages',
  stargazers: '/stargazers',
  contributors: '/contributors',
  subscribers: '/subscribers',
  subscription: '/subscription',
  commits: '/commits{/sha}',
  git_commits: '/git/commits{/sha}',
  comments: '/comments{/number}',
  issue_comment: '/issues/comments{/number}',
  contents: '/contents/{+path}',
  compare: '/compare/{base}...{head}',
  merges: '/merges',
  archive: '/{archive_format}{/ref}',
  downloads: '/downloads',
  issues: '/issues{/number}',
  pulls: '/pulls{/number}',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  labels: '/labels{/name}',
  releases: '/releases{/id}',
  deployments: '/deployments',
}

export function repositoryShape(repository: Repository, places: Places) {
  const { description, owner, name, fullName, id } = repository
  const url = `${places.api}/repos/${fullName}`
  const page = `${places.web}/${fullName}`
  const links = Object.entries(LINKS).map(([key, path]) => [`${key}_url`, `${url}${path}`])
  const size = [...(repository.head?.files.values() ?? [])].reduce(
    (sum, file) => sum + file.length,
    0,
  )
  return {
    id,
    node_id: nodeId('Repository', fullName),
    name,
    full_name: fullName,
    private: false,
    owner: account(owner, places),
    html_url: page,
    description: description.description,
    fork: description.forkOf !== null,
    url,
    ...Object.fromEntries(links),
    created_at: time(repository.createdAt),
    updated_at: time(repository.pushedAt),
    pushed_at: time(repository.pushedAt),
    git_url: `${page.replace(/^https?/, 'git')}.git`,
    ssh_url: `git@${new URL(places.web).host}:${fullName}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    homepage: description.homepage,
    size: Math.ceil(size / 1024),
    stargazers_count: 0,
    watchers_count: 0,
    language: Object.keys(languagesOf(repository))[0] ?? null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: description.archived,
    disabled: false,
    open_issues_count: 0,
    license: licenceShape(repository, places),
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: description.topics,
    visibility: 'public',
    forks: 0,
    open_issues: 0,
    watchers: 0,
    default_branch: repository.defaultBranch,
    permissions: { admin: false, maintain: false, push: false, triage: false, pull: true },
    network_count: 0,
    subscribers_count: 0,
  }
}

export function licenceShape({ head, description }: Repository, { api }: Places) {
  const id = description.license
  if (!id || !head?.files.has('LICENSE')) return null
  return {
    key: id.toLowerCase(),
    name: licences[id]?.name ?? id,
    spdx_id: id,
    url: `${api}/licenses/${id.toLowerCase()}`,
    node_id: nodeId('License', id),
  }
}

const LANGUAGES: Record<string, string> = {
  py: 'Python',
  R: 'R',
  js: 'JavaScript',
  ts: 'TypeScript',
  html: 'HTML',
  css: 'CSS',
  go: 'Go',
  sh: 'Shell',
  sql: 'PLpgSQL',
}

/** Bytes by language, most first; prose and data do not count, as on GitHub. */
export function languagesOf({ head }: Repository): Record<string, number> {
  const bytes: Record<string, number> = {}
  for (const [path, content] of head?.files ?? []) {
    const language = LANGUAGES[path.split('.').at(-1) ?? '']
    if (language) bytes[language] = (bytes[language] ?? 0) + content.length
  }
  return Object.fromEntries(Object.entries(bytes).sort(([, a], [, b]) => b - a))
}

/** GitHub writes instants to the second. */
export const time = (date: Date) => date.toISOString().replace(/\.\d+/, '')
