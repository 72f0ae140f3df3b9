import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What Node starts: each becomes `build/server/<name>.js`, and the modules they share exist once. */
const entries = ['server.ts', ...globSync('jobs/commands/*.ts', { cwd: here('.') })]

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [remix(remixConfig)],
  resolve: { alias: { '~': here('./app'), db: here('./db'), jobs: here('./jobs') } },
  build: {
    rollupOptions: isSsrBuild
      ? { input: entries.map(here), output: { chunkFileNames: 'shared/[name]-[hash].js' } }
      : {},
  },
}))
