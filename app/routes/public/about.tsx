import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { translator } from '~/locales/translator.server'
import { pagePicture } from '~/routes/page-picture.server'
import { byLanguage } from '~/shared/languages'
import { pageMeta } from '~/ui/page-meta'
import { Document } from './document'
import { partsOf } from './parts-of.server'

const texts = byLanguage(
  import.meta.glob<string>('../../locales/*/about.ts', { eager: true, import: 'default' }),
)

export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  const t = translator(visit.language)
  const title = t('pages:about.title')
  return {
    page: {
      title,
      description: t('pages:about.description'),
      picture: pagePicture({ title }),
    },
    text: partsOf(texts(visit.language)),
  }
}

export const meta = pageMeta

export default function About() {
  const { page, text } = useLoaderData<typeof loader>()
  return <Document title={page.title} text={text} />
}
