import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listedNeed } from '~/domains/needs/listed-need'
import { canAccompany } from '~/domains/needs/policy'
import {
  findCompanion,
  listAccompanied,
  listShownNeeds,
  listTold,
  listWaitingNeeds,
} from '~/domains/needs/queries-lists.server'
import { isFor, needLanguages } from '~/domains/needs/rules'
import { NeedFilters } from '~/domains/needs/ui/need-filters'
import { NeedRows } from '~/domains/needs/ui/need-rows'
import type { Viewer } from '~/domains/people/rules'
import { translator } from '~/locales/translator.server'
import { publicPage } from '~/routes/page-picture.server'
import { themes } from '~/shared/themes'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'

const most = 100

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const t = translator(visit.language)
  const { viewer } = visit
  const { searchParams } = new URL(request.url)
  const language = needLanguages.find((each) => each === searchParams.get('language'))
  const theme = themes.find((each) => each === searchParams.get('theme'))
  const q = searchParams.get('q')?.slice(0, 200) ?? ''
  const filter = { q, language, theme }
  const shown = (needs: Parameters<typeof listedNeed>[0][]) =>
    needs.map((need) => listedNeed(need, visit))
  const waiting = viewer && canAccompany(viewer) ? await waitingFor(viewer, filter) : null
  return {
    page: publicPage({ title: t('needs:list.title'), description: t('needs:list.description') }),
    chosen: { q, language: language ?? '', theme: theme ?? '' },
    waiting: waiting && shown(waiting.needs),
    byProfile: waiting?.byProfile ?? false,
    accompanied: viewer && canAccompany(viewer) ? shown(await listAccompanied(viewer.id)) : [],
    told: viewer ? shown(await listTold(viewer.id)) : [],
    needs: shown(await listShownNeeds(filter, most)),
  }
}

/** The oldest first; where nothing narrows the list, those that the reader's profile speaks of stand before the rest. */
async function waitingFor(viewer: Viewer, filter: Parameters<typeof listWaitingNeeds>[1]) {
  const waiting = await listWaitingNeeds(viewer.id, filter, most)
  const companion = await findCompanion(viewer.id)
  if (filter.q || filter.language || filter.theme || !companion)
    return { needs: waiting, byProfile: false }
  const theirs = waiting.filter((need) => isFor(need, companion))
  const others = waiting.filter((need) => !theirs.includes(need))
  return { needs: [...theirs, ...others], byProfile: theirs.length > 0 && others.length > 0 }
}

export const meta = pageMeta

export default function Needs() {
  const { page, chosen, waiting, accompanied, told, needs } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['needs', 'challenges'])
  const filtered = isFiltered(chosen)
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/challenges', label: t('challenges:area') }]} />
      <PageHeading
        title={page.title}
        lead={t('needs:list.lead')}
        action={<LinkButton href="/needs/new">{t('needs:list.tell')}</LinkButton>}
      />
      <p>
        <a href="/needs/key">{t('needs:list.key')}</a>
      </p>
      {told.length > 0 && (
        <Section title={t('needs:list.own')}>
          <NeedRows needs={told} />
        </Section>
      )}
      {accompanied.length > 0 && (
        <Section title={t('needs:list.accompanied')}>
          <NeedRows needs={accompanied} />
        </Section>
      )}
      <NeedFilters chosen={chosen} />
      {waiting && <Waiting />}
      <Section title={t('needs:list.shown')} id="shown">
        {needs.length > 0 ? <NeedRows needs={needs} /> : <NoneShown filtered={filtered} />}
      </Section>
    </div>
  )
}

const isFiltered = ({ q, language, theme }: { q: string; language: string; theme: string }) =>
  Boolean(q || language || theme)

function NoneShown({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('needs')
  if (!filtered)
    return <EmptyState title={t('list.shownNone')}>{t('list.shownNoneHint')}</EmptyState>
  return (
    <EmptyState
      title={t('list.shownFiltered')}
      action={
        <LinkButton kind="secondary" href="/needs">
          {t('list.all')}
        </LinkButton>
      }
    >
      {t('list.waitingFilteredHint')}
    </EmptyState>
  )
}

function Waiting() {
  const { chosen, waiting, byProfile } = useLoaderData<typeof loader>()
  const { t } = useTranslation('needs')
  const filtered = isFiltered(chosen)
  return (
    <Section title={t('list.waiting')} id="waiting">
      {waiting && waiting.length > 0 ? (
        <>
          <p className="faint">
            {t(byProfile ? 'list.mine' : 'list.waitingLead')}{' '}
            {!filtered && <a href="/me/profile">{t('list.profile')}</a>}
          </p>
          <NeedRows needs={waiting} />
        </>
      ) : (
        <EmptyState title={t(filtered ? 'list.waitingFiltered' : 'list.waitingNone')}>
          {t(filtered ? 'list.waitingFilteredHint' : 'list.waitingNoneHint')}
        </EmptyState>
      )}
    </Section>
  )
}
