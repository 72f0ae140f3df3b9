import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type Plugin } from 'vite'
import remixConfig from './remix.config.js'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What Node starts: each becomes `build/server/<name>.js`, and the modules they share exist once. */
const entries = ['server.ts', ...globSync('jobs/commands/*.ts', { cwd: here('.') })]

/** In development the whole application stands behind Vite, as it stands alone in production. */
const application: Plugin = {
  name: 'tequio-application',
  apply: 'serve',
  configureServer: (vite) => async () => {
    // Remix opens a second server, without reloading, only to read the routes.
    if (vite.config.server.hmr === false) return
    const { open } = await vite.ssrLoadModule('/server.ts')
    const { app, close } = await open(() => vite.ssrLoadModule('virtual:remix/server-build'))
    vite.middlewares.use(app)
    vite.httpServer?.once('close', close)
  },
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [application, remix(remixConfig)],
  resolve: { alias: { '~': here('./app'), db: here('./db'), jobs: here('./jobs') } },
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
