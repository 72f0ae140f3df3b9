import { blobOf, emailOf, type Commit } from './git'
import type { Repository } from './repository'
import { account, idOf, nodeId, time, type Places } from './shapes-repository'

export function commitShape(commit: Commit, repository: Repository, places: Places) {
  const url = `${places.api}/repos/${repository.fullName}`
  const page = `${places.web}/${repository.fullName}/commit/${commit.sha}`
  const signature = {
    name: commit.author,
    email: emailOf(commit.author),
    date: time(commit.date),
  }
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    commit: {
      author: signature,
      committer: signature,
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null },
    },
    url: `${url}/commits/${commit.sha}`,
    html_url: page,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    author: account(commit.author, places),
    committer: account(commit.author, places),
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: page })),
  }
}

export function contentShape(
  path: string,
  content: Buffer,
  repository: Repository,
  places: Places,
) {
  const { fullName, defaultBranch } = repository
  const url = `${places.api}/repos/${fullName}/contents/${path}?ref=${defaultBranch}`
  const sha = blobOf(content)
  const git = `${places.api}/repos/${fullName}/git/blobs/${sha}`
  const html = `${places.web}/${fullName}/blob/${defaultBranch}/${path}`
  return {
    name: path.split('/').at(-1),
    path,
    sha,
    size: content.length,
    url,
    html_url: html,
    git_url: git,
    download_url: `${places.web}/raw/${fullName}/${defaultBranch}/${path}`,
    type: 'file',
    content: content.toString('base64').replace(/.{60}/g, '$&\n') + '\n',
    encoding: 'base64',
    _links: { self: url, git, html },
  }
}

export function releaseShape(repository: Repository, at: number, places: Places) {
  const release = repository.releases[at]
  const url = `${places.api}/repos/${repository.fullName}/releases`
  const page = `${places.web}/${repository.fullName}/releases/tag/${release?.tag}`
  const id = idOf(`${repository.fullName} ${release?.tag}`)
  return {
    url: `${url}/${id}`,
    assets_url: `${url}/${id}/assets`,
    upload_url: `${url}/${id}/assets{?name,label}`,
    html_url: page,
    id,
    author: account(repository.owner, places),
    node_id: nodeId('Release', `${id}`),
    tag_name: release?.tag,
    target_commitish: repository.defaultBranch,
    name: release?.tag,
    draft: false,
    prerelease: false,
    created_at: release && time(release.at),
    published_at: release && time(release.at),
    assets: [],
    tarball_url: `${places.api}/repos/${repository.fullName}/tarball/${release?.tag}`,
    zipball_url: `${places.api}/repos/${repository.fullName}/zipball/${release?.tag}`,
    body: release?.notes,
  }
}

/** A check of a commit, as GitHub Actions leaves them. */
export function checkRunShape(
  { name, conclusion }: { name: string; conclusion: string | null },
  commit: Commit,
  repository: Repository,
  places: Places,
) {
  const id = idOf(`${commit.sha} ${name}`)
  return {
    id,
    node_id: nodeId('CheckRun', `${id}`),
    head_sha: commit.sha,
    external_id: '',
    url: `${places.api}/repos/${repository.fullName}/check-runs/${id}`,
    html_url: `${places.web}/${repository.fullName}/runs/${id}`,
    details_url: `${places.web}/${repository.fullName}/runs/${id}`,
    status: conclusion ? 'completed' : 'in_progress',
    conclusion,
    started_at: time(commit.date),
    completed_at: conclusion && time(commit.date),
    name,
    pull_requests: [],
  }
}
