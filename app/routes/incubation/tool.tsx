import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ReportLink } from '~/domains/accountability/ui/report-link'
import { countMissingFacts } from '~/domains/catalog/count-missing-facts.server'
import { readToolPage } from '~/domains/incubation/read-tool-page.server'
import { findTool } from '~/domains/incubation/queries.server'
import { EffortSection } from '~/domains/incubation/ui/effort-section'
import { GateSection } from '~/domains/incubation/ui/gate-section'
import { Origin } from '~/domains/incubation/ui/origin'
import { StageChip } from '~/domains/incubation/ui/stage-chip'
import { StandingNotice } from '~/domains/incubation/ui/standing-notice'
import { ToolHistory } from '~/domains/incubation/ui/tool-history'
import { ToolPeople } from '~/domains/incubation/ui/tool-people'
import { ToolStages } from '~/domains/incubation/ui/tool-stages'
import { findThread } from '~/domains/overview/find-thread.server'
import { WorkThread } from '~/domains/overview/ui/work-thread'
import { notFound } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { LinkButton } from '~/ui/button'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'
import { publicPage } from '~/routes/page-picture.server'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const tool = await findTool(params.tool!)
  if (!tool) throw await notFound(visit, 'tool.read')
  const of = translator(visit.language)('incubation:list.title')
  const shown = await readToolPage(tool, visit)
  return {
    page: publicPage({ title: tool.name, of, language: tool.language, description: tool.summary }),
    thread: await findThread({ toolId: tool.id }, visit),
    ...shown,
    // The entry is the catalog's, which incubation does not know.
    entryMissing: shown.gate?.next === 'published' ? await countMissingFacts(tool.id) : null,
  }
}

export const meta = pageMeta

export default function Tool() {
  const { tool, thread, days, gate, shares, allMinutes, people, history, may, entryMissing } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation('incubation')
  const { slug, stage } = tool
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/tools', label: t('list.title') }]} />
      <PageHeading
        chip={<StageChip stage={stage} />}
        facts={<Origin tool={tool} />}
        title={tool.name}
        lead={<Words language={tool.language}>{tool.summary}</Words>}
        action={
          may.decide &&
          gate?.missing === 0 &&
          !entryMissing && (
            <LinkButton
              href={`/tools/${slug}/${gate.next === 'published' ? 'publication' : 'gate'}`}
            >
              {t(gate.next === 'published' ? 'tool.publish' : 'tool.pass')}
            </LinkButton>
          )
        }
      />
      <WorkThread thread={thread} />
      <Section title={t('tool.stages')}>
        <div className="stack">
          <ToolStages
            stage={stage}
            days={days}
            gate={gate && { missing: gate.missing, of: gate.rows.length }}
          />
          <StandingNotice
            slug={slug}
            stage={stage}
            latest={history[0]}
            stoppedIn={history[1]?.stage}
            instead={tool.instead}
          />
          {gate && <GateSection tool={slug} gate={gate} may={may} entryMissing={entryMissing} />}
        </div>
      </Section>
      <div className="columns">
        <EffortSection tool={slug} shares={shares} allMinutes={allMinutes} may={may} />
        <ToolPeople tool={tool} people={people} may={may} />
      </div>
      <ToolHistory
        history={history}
        because={<Words language={tool.language}>{tool.broughtBecause}</Words>}
      />
      <ReportLink about={`/tools/${slug}`} />
    </div>
  )
}
