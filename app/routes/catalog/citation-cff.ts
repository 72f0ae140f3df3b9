import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeCitation } from '~/domains/catalog/write-citation'
import { translator } from '~/locales/translator.server'
import { entryFor, fileFor } from './registry-files.server'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const { entry, page } = await entryFor(visit, params.tool!)
  const message = translator(visit.language)('catalog:citation')
  return fileFor(writeCitation(entry, page, message), 'application/yaml')
}
