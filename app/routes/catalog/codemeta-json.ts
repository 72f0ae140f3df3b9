import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeCodemeta } from '~/domains/catalog/write-codemeta'
import { entryFor, fileFor } from './registry-files.server'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const { entry, page } = await entryFor(visit, params.tool!)
  return fileFor(`${JSON.stringify(writeCodemeta(entry, page), null, 2)}\n`, 'application/ld+json')
}
