import type { LoaderFunctionArgs } from '@remix-run/node'
import { writePubliccode } from '~/domains/catalog/write-publiccode'
import { entryFor, fileFor } from './registry-files.server'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const { entry } = await entryFor(visit, params.tool!)
  return fileFor(writePubliccode(entry), 'application/yaml')
}
