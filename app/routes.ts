import { index, type RouteConfig } from '@remix-run/route-config'

/** The site map: every URL there is, in reading order. */
export default [index('routes/public/home.tsx')] satisfies RouteConfig
