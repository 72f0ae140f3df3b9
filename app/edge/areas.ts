import type { ServerBuild } from '@remix-run/node'

/**
 * Remix compares an address with every route of its build, one by one and several times a page, which with some two
 * hundred of them took a third of a page's time. So each area of the site, the first word of its addresses, is
 * answered by a build that holds its own routes alone.
 * @returns what answers a path; made once an area
 */
export function perArea<Answering>(
  build: ServerBuild,
  make: (part: ServerBuild) => Answering,
): (pathname: string) => Answering {
  const areas = new Set(Object.values(build.routes).map(({ path }) => areaOf(path ?? '')))
  const made = new Map<string, Answering>()
  return (pathname) => {
    const asked = areaOf(pathname)
    // Whatever is no area of ours is one: it finds that there is nothing.
    const area = areas.has(asked) ? asked : ''
    let answering = made.get(area)
    if (answering === undefined) made.set(area, (answering = make(partOf(build, area))))
    return answering
  }
}

/** `challenges` of `/challenges/copal`, `challenges/:challenge` and Remix's own `/challenges.data`. */
function areaOf(path: string): string {
  return path
    .replace(/^\//, '')
    .replace(/\.data$/, '')
    .split('/')[0]!
}

/** Layouts, the front page and whatever takes any address belong to every area. */
function partOf(build: ServerBuild, area: string): ServerBuild {
  const belongs = ({ path }: { path?: string }) => !path || path === '*' || areaOf(path) === area
  const only = <Route extends { path?: string }>(routes: Record<string, Route | undefined>) =>
    Object.fromEntries(Object.entries(routes).filter(([, route]) => route && belongs(route)))
  return {
    ...build,
    routes: only(build.routes) as ServerBuild['routes'],
    assets: { ...build.assets, routes: only(build.assets.routes) as typeof build.assets.routes },
  }
}
