import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { canBringInTools, canSelectTools } from '~/domains/incubation/policy'
import { countToolsByStage, listTools, toolsAPage } from '~/domains/incubation/queries.server'
import { readForWhom } from '~/domains/incubation/read-for-whom.server'
import { readGates } from '~/domains/incubation/read-gate.server'
import { isStageGroup, stageGroups, stagesOf } from '~/domains/incubation/rules'
import { ToolFilters } from '~/domains/incubation/ui/tool-filters'
import { ToolRows } from '~/domains/incubation/ui/tool-rows'
import { threadsOf } from '~/domains/overview/tool-threads.server'
import { translator } from '~/locales/translator.server'
import { formatShortDay } from '~/shared/instants'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { MoreLink } from '~/ui/more-link'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { publicPage } from '~/routes/page-picture.server'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const { viewer, language, timeZone, now } = visit
  const asked = new URL(request.url).searchParams
  const q = asked.get('q')?.trim() || undefined
  const wanted = asked.get('stage') ?? ''
  const group = isStageGroup(wanted) ? wanted : 'all'
  const after = asked.get('after') ?? undefined
  const found = await listTools({ q, stages: stagesOf(group), after })
  const shown = found.slice(0, toolsAPage)
  const gates = await readGates(shown, now)
  const counts = await countToolsByStage()
  const threads = await threadsOf(
    shown.map(({ id }) => id),
    visit,
  )
  const forWhom = await readForWhom(shown.map(({ id }) => id))
  const t = translator(language)
  return {
    page: publicPage({
      title: t('incubation:list.title'),
      description: t('incubation:list.description'),
    }),
    tools: shown.map((tool) => {
      const { slug, name, summary, language: writtenIn, stage, teamName, datathonName } = tool
      const gate = gates.get(tool.id)
      return {
        slug,
        name,
        summary,
        language: writtenIn,
        stage,
        teamName,
        datathonName,
        forWhom: forWhom[tool.id],
        since: formatShortDay(tool.stageSince, timeZone, language),
        thread: threads.get(tool.id),
        gate: gate && {
          next: gate.gate,
          met: gate.standings.length - gate.missing.length,
          of: gate.standings.length,
        },
      }
    }),
    filters: stageGroups.map((name) => ({
      name,
      count: stagesOf(name).reduce((sum, stage) => sum + (counts.get(stage) ?? 0), 0),
    })),
    asked: { q: q ?? '', group },
    next: found.length > toolsAPage ? (shown.at(-1)?.slug ?? null) : null,
    may: { select: canSelectTools(viewer), bringIn: canBringInTools(viewer) },
  }
}

export const meta = pageMeta

export default function Tools() {
  const { tools, filters, asked, next, may } = useLoaderData<typeof loader>()
  const { t } = useTranslation('incubation')
  const filtered = asked.q !== '' || asked.group !== 'all'
  const search = { ...(asked.q && { q: asked.q }), ...(filtered && { stage: asked.group }) }
  return (
    <div className="page">
      <PageHeading
        title={t('list.title')}
        lead={t('list.lead')}
        action={
          may.select && (
            <LinkButton href="/tools/new">{t(may.bringIn ? 'list.new' : 'list.select')}</LinkButton>
          )
        }
      />
      <ToolFilters filters={filters} asked={asked} />
      {tools.length > 0 ? (
        <ToolRows tools={tools} />
      ) : (
        <EmptyState
          level={2}
          title={t(filtered ? 'list.noMatch' : 'list.none')}
          action={
            filtered && (
              <LinkButton kind="secondary" href="/tools">
                {t('list.seeAll')}
              </LinkButton>
            )
          }
        >
          {t(filtered ? 'list.noMatchHint' : 'list.noneHint')}
        </EmptyState>
      )}
      {next && (
        <MoreLink
          href={`/tools?${new URLSearchParams({ ...search, after: next })}`}
          label={t('list.more')}
        />
      )}
    </div>
  )
}
