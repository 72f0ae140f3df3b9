import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import type { Answers } from '../answers'
import type { Clash } from '../clashes'
import { Differences } from './differences'

export interface ClashingAnswersProps {
  clashes: Clash[]
  /** The editor's own address, which shows what is saved. */
  address: string
  /** What was typed here is let go: the browser need not keep it any longer. */
  onLetGo?: () => void
}

/** Answers that were saved elsewhere while others were typed here: both, and how to choose between them. */
export function ClashingAnswers({ clashes, address, onLetGo }: ClashingAnswersProps) {
  const { t } = useTranslation('challenges')
  if (clashes.length === 0) return null
  const each = (side: 'stands' | 'typed'): Answers =>
    Object.fromEntries(
      clashes.flatMap((clash) => (clash[side] ? [[clash.question, clash[side]]] : [])),
    )
  return (
    <div className="writing-clash">
      <Notice kind="needs" answer title={t('clash.title')}>
        <p>{t('clash.text')}</p>
        <p>{t('clash.choose')}</p>
        <Differences
          level={2}
          questions={clashes.map(({ question, pieces }) => ({ key: question, pieces }))}
          before={{ label: t('clash.saved'), answers: each('stands') }}
          after={{ label: t('clash.typed'), answers: each('typed') }}
        />
        <p>
          <a href={address} onClick={onLetGo}>
            {t('clash.letGo')}
          </a>
        </p>
      </Notice>
    </div>
  )
}
