import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'
import type { TitleIn } from '../../challenges/title-in'
import type { SheetState } from '../rules'
import { DoneCells } from './done-cells'
import { SheetStateChip } from './sheet-state-chip'

export interface JudgeQueueProps {
  datathon: {
    slug: string
    name: string
    closesAt: string
    isOpen: boolean
    isPublished: boolean
    blind: boolean
    criteria: number
    submitted: number
    next: { id: string; number: number } | null
    assignments: {
      id: string
      number: number
      /** As its team calls it; empty where it has no name. */
      title: string
      challenge: Omit<TitleIn, 'href'>
      /** Null where judging is blind. */
      team: string | null
      state: SheetState | 'none'
      answered: number
    }[]
  }
}

/** What somebody judges in one datathon: how far, until when, and what is next. */
export function JudgeQueue({ datathon }: JudgeQueueProps) {
  const { t } = useTranslation('judging')
  const { slug, name, closesAt, isOpen, isPublished, blind, criteria } = datathon
  const { submitted, next, assignments } = datathon
  const drafts = assignments.filter(({ state }) => state === 'draft').length
  const action = (state: SheetState | 'none') => {
    if (!isOpen || state === 'submitted') return t('queue.read')
    return state === 'draft' ? t('queue.resume') : t('queue.start')
  }
  return (
    <Section title={name} beside={blind && <span className="faint">{t('blindShort')}</span>}>
      <div className="stack">
        <DoneCells done={{ submitted, drafts, of: assignments.length }} size="square" />
        <p>
          {isPublished
            ? t('queue.published')
            : t(isOpen ? 'queue.until' : 'queue.closedAt', { at: closesAt })}{' '}
          {isPublished && <a href={`/datathons/${slug}/results`}>{t('queue.seeResults')}</a>}
        </p>
        {isOpen && next && (
          <p className="actions">
            <LinkButton href={`/judge/${next.id}`}>
              {t('queue.next', { number: next.number })}
            </LinkButton>
          </p>
        )}
        <Rows
          rows={assignments.map(({ id, number, title, challenge, team, state, answered }) => ({
            key: id,
            title: `${t('submissionNumber', { number })}${title && `: ${title}`}`,
            by: (
              <>
                <Words language={challenge.language}>{challenge.title}</Words>
                {team && ` · ${t('byTeam', { team })}`}
              </>
            ),
            cells: [
              <SheetStateChip key="state" state={state} answered={{ answered, of: criteria }} />,
              <LinkButton key="open" small kind="secondary" href={`/judge/${id}`}>
                {action(state)}
                <span className="for-ears"> {t('submissionNumber', { number })}</span>
              </LinkButton>,
            ],
          }))}
        />
      </div>
    </Section>
  )
}
