import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading, type PageHeadingProps } from '~/ui/page/page-heading'

interface ToolPartProps extends PageHeadingProps {
  tool: { slug: string; name: string }
  /** What lies between the tool and this page. */
  via?: { href: string; label: string }
  children: ReactNode
}

/** A page about one thing of a tool, with the way to it. */
export function ToolPart({ tool, via, children, ...heading }: ToolPartProps) {
  const { t } = useTranslation('incubation')
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/tools', label: t('list.title') },
          { href: `/tools/${tool.slug}`, label: tool.name },
          ...(via ? [via] : []),
        ]}
      />
      <PageHeading {...heading} />
      {children}
    </div>
  )
}
