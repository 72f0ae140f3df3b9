import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { datesOf, outlineOf } from '~/domains/datathons/clock'
import {
  findDatathon,
  listAwards,
  listCriteria,
  listTracks,
} from '~/domains/datathons/queries.server'
import { readConductRules } from '~/domains/datathons/read-conduct-rules.server'
import { ConductRules } from '~/domains/datathons/ui/conduct-rules'
import { DatathonPart } from '~/domains/datathons/ui/datathon-part'
import { RubricTable } from '~/domains/datathons/ui/rubric-table'
import { RulesInShort } from '~/domains/datathons/ui/rules-in-short'
import { areResultsOut } from '~/domains/judging/queries-results.server'
import { notFound } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { renderMarkdown } from '~/platform/markdown'
import { pagePicture } from '~/routes/page-picture.server'
import { zoneName } from '~/shared/instants'
import { Part } from '~/ui/part'
import { pageMeta } from '~/ui/page-meta'
import { Prose } from '~/ui/prose'
import { Table } from '~/ui/table'
import { Words } from '~/ui/words'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const datathon = await findDatathon(params.datathon ?? '')
  if (!datathon) throw await notFound(visit, 'datathon.read')
  const { id, timeZone } = datathon
  const [tracks, criteria, awards] = await Promise.all([
    listTracks(id),
    listCriteria(id),
    listAwards(id),
  ])
  const t = translator(visit.language)
  const named = { datathon: datathon.name }
  return {
    page: {
      title: t('datathons:rules.title', named),
      description: t('datathons:rules.description', named),
      picture: pagePicture({ kind: t('datathons:tabs.rules'), title: datathon.name }),
    },
    datathon: outlineOf(datathon, visit.now, await areResultsOut(datathon.id)),
    rules: {
      teamSmallest: datathon.teamSmallest,
      teamLargest: datathon.teamLargest,
      priorWork: datathon.priorWork,
      blindJudging: datathon.blindJudging,
    },
    judges: datathon.judgesPerSubmission,
    rubricLocked: datathon.rubricLockedAt !== null,
    codeOfConduct: renderMarkdown(datathon.codeOfConduct),
    conduct: await readConductRules(datathon, visit.now),
    language: datathon.language,
    dates: datesOf(datathon, visit.language).map(({ instant, when }) => ({ instant, when })),
    zone: zoneName(datathon.startsAt, timeZone, visit.language),
    tracks: tracks.map(({ name }) => name),
    awards: awards.map(({ name }) => name),
    criteria: criteria.map(({ name, description, weight, levels }) => ({
      name,
      description,
      weight,
      levels,
    })),
  }
}

export const meta = pageMeta

export default function DatathonRules() {
  const { page, datathon, rules, judges, codeOfConduct, ...rest } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['datathons', 'conduct'])
  return (
    <DatathonPart datathon={datathon} current="rules" title={page.title}>
      <div className="parts">
        <Part title={t('rules.dates')} id="dates">
          <Table
            caption={t('rules.dates')}
            columns={[{ head: t('rules.date') }, { head: t('rules.when') }]}
            rows={rest.dates.map(({ instant, when }) => ({
              key: instant,
              cells: [t(`instants.${instant}`), when],
            }))}
          />
          <p className="small faint">{t('rules.zone', { zone: rest.zone })}</p>
        </Part>
        <Part title={t('rules.teams')}>
          <p>
            <RulesInShort {...rules} /> {t('rules.oneTeam')}
          </p>
        </Part>
        {rest.tracks.length > 0 && (
          <Part title={t('rules.tracks')}>
            <List of={rest.tracks} language={rest.language} />
          </Part>
        )}
        <Part title={t('rules.rubric')} id="rubric">
          <p>
            {t('rules.rubricHint')} {t('rules.judges', { count: judges })}{' '}
            {rest.rubricLocked && t('rules.locked')}
          </p>
          <RubricTable criteria={rest.criteria} language={rest.language} />
        </Part>
        <Part title={t('rules.awards')}>
          {rest.awards.length > 0 ? (
            <List of={rest.awards} language={rest.language} />
          ) : (
            <p>{t('rules.noAwards')}</p>
          )}
        </Part>
        <Part title={t('rules.codeOfConduct')} id="code-of-conduct">
          <Prose html={codeOfConduct} language={rest.language} />
        </Part>
        <Part title={t('conduct:rules.title')} id="reports">
          <ConductRules slug={datathon.slug} {...rest.conduct} />
        </Part>
      </div>
    </DatathonPart>
  )
}

function List({ of, language }: { of: string[]; language: string }) {
  return (
    <ul className="list">
      {of.map((name) => (
        <li key={name}>
          <Words language={language}>{name}</Words>
        </li>
      ))}
    </ul>
  )
}
