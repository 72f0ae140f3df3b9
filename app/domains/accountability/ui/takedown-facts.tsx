import { useTranslation } from 'react-i18next'
import { Facts } from '~/ui/facts'
import type { ToldTakedown } from '../told-takedown'
import { shownAt } from '../takedown'
import { NamedPath } from './named-path'

/** What was taken down, when and why, and what became of it. */
export function TakedownFacts({ takedown }: { takedown: ToldTakedown }) {
  const { t } = useTranslation('reports')
  const {
    aboutKind,
    path,
    title,
    place,
    reason,
    note,
    contest,
    review,
    reviewNote,
    isRestored,
    at,
  } = takedown
  const answered = review === 'upheld' ? 'upheld' : contest ? 'contested' : 'hidden'
  const standing = isRestored ? 'restored' : answered
  return (
    <Facts
      facts={[
        {
          term: t(`kinds.${aboutKind}`),
          fact: (
            <NamedPath
              path={path}
              title={title}
              href={isRestored ? shownAt(path) : undefined}
              place={place}
            />
          ),
        },
        { term: t('facts.standing'), fact: t(`standings.${standing}`) },
        { term: t('facts.at'), fact: at },
        { term: t('facts.reason'), fact: t(`reasons.${reason}`) },
        { term: t('facts.note'), fact: note },
        ...(contest ? [{ term: t('facts.contest'), fact: contest }] : []),
        ...(reviewNote ? [{ term: t('facts.review'), fact: reviewNote }] : []),
      ]}
    />
  )
}
