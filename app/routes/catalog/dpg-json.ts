import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeDpg } from '~/domains/catalog/write-dpg'
import { entryFor, fileFor } from './registry-files.server'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const { entry, page } = await entryFor(visit, params.tool!)
  return fileFor(`${JSON.stringify(writeDpg(entry, page), null, 2)}\n`, 'application/json')
}
