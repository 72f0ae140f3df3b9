import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { toolFor } from '~/domains/incubation/access.server'
import { leaveTool } from '~/domains/incubation/leave-tool.server'
import { canEndPart } from '~/domains/incubation/policy'
import { listToolPeople } from '~/domains/incubation/queries-people.server'
import { ToolPart } from '~/domains/incubation/ui/tool-part'
import { forbidden, notFound, signedIn } from '~/domains/people/access.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { Button, LinkButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, tool, roles } = await toolFor(visit, request, params.tool!, 'tool.leave')
  const people = await listToolPeople(tool.id)
  const person = people.find(({ handle }) => handle === params.handle)
  if (!person) throw await notFound(visit, 'tool.leave', tool.id)
  const own = person.id === viewer.id
  if (!canEndPart(viewer, roles, person)) throw await forbidden(visit, 'tool.leave', tool.id)
  const t = translator(visit.language)
  const names = { tool: tool.name, handle: person.handle }
  return {
    page: {
      title: own
        ? t('incubation:leavePage.titleOwn', names)
        : t('incubation:leavePage.title', names),
    },
    tool: { slug: tool.slug, name: tool.name },
    own,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const left = await leaveTool(viewer, params.tool!, params.handle!)
  if (!left.ok) return { refusal: left.refusal }
  if (params.handle === viewer.handle)
    return redirectWithNotice(`/tools/${params.tool}`, 'tool-person-left')
  return redirectWithNotice(`/tools/${params.tool}/people`, 'tool-person-left')
}

export const meta = pageMeta

export default function Person() {
  const { page, tool, own } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { t } = useTranslation('incubation')
  return (
    <ToolPart
      tool={tool}
      via={{ href: `/tools/${tool.slug}/people`, label: t('tool.people') }}
      title={page.title}
      lead={t('leavePage.lead')}
    >
      <form method="post" className="form">
        {refused && <Notice kind="risk" answer title={refusalText(t, refused.refusal)} />}
        <div className="actions">
          <Button kind="risk">{t(own ? 'leavePage.submitOwn' : 'leavePage.submit')}</Button>
          <LinkButton kind="quiet" href={`/tools/${tool.slug}`}>
            {tool.name}
          </LinkButton>
        </div>
      </form>
    </ToolPart>
  )
}
