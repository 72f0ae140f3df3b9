import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { vitePlugin as remix } from '@remix-run/dev'
import type { Request, Response } from 'express'
import { defineConfig, type Plugin, type ViteDevServer } from 'vite'
import remixConfig from './remix.config.js'
import type { open as openApplication } from './server'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What Node starts: each becomes `build/server/<name>.js`, and the modules they share exist once. */
const entries = ['server.ts', ...globSync('jobs/commands/*.ts', { cwd: here('.') })]

/**
 * In development the whole application stands behind Vite, as it stands alone in production. Its place must be taken
 * before Remix takes it, so requests wait until it is open.
 */
const application: Plugin = {
  name: 'tequio-application',
  apply: 'serve',
  configureServer: (vite) => () => {
    // Remix opens a second server, without reloading, only to read the routes.
    if (vite.config.server.hmr === false) return
    const opened = openBehind(vite)
    vite.middlewares.use((request, response, next) => {
      opened.then(({ app }) => app(request as Request, response as Response, next), next)
    })
    opened.catch(end)
    for (const event of ['SIGINT', 'disconnect']) {
      process.on(event, () => opened.then(({ close }) => close()).then(() => end(), end))
    }
  },
}

async function openBehind(vite: ViteDevServer) {
  const { open } = await vite.ssrLoadModule('/server.ts')
  return open(() => vite.ssrLoadModule('virtual:remix/server-build')) as ReturnType<
    typeof openApplication
  >
}

function end(error?: unknown) {
  if (error) console.error(error)
  process.exit(error ? 1 : 0)
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [application, remix(remixConfig)],
  resolve: { alias: { '~': here('./app'), db: here('./db'), jobs: here('./jobs') } },
  // What is asked for as `?worker&url` is a script of its own, for a page that is sent no other. Without a hash in its
  // name the server's build names the one that lies in the client's.
  worker: { format: 'es', rollupOptions: { output: { entryFileNames: '[name].js' } } },
  server: { port: Number(process.env.PORT ?? 3000), strictPort: true },
  build: {
    target: isSsrBuild ? 'node22' : undefined,
    // The same for both, or the page links to another stylesheet than the browser's bundle does.
    cssTarget: ['chrome107', 'firefox104', 'safari16'],
    rollupOptions: isSsrBuild
      ? { input: entries.map(here), output: { chunkFileNames: 'shared/[name]-[hash].js' } }
      : {},
  },
}))
