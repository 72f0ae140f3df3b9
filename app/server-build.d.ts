/** Made by Remix's Vite plugin during the build: the routes and what they load. */
declare module 'virtual:remix/server-build' {
  import type { ServerBuild } from '@remix-run/node'
  const build: ServerBuild
  export = build
}
