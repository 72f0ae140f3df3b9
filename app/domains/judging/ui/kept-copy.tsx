import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { Unfold } from '~/ui/unfold'
import type { Copy } from '../draft-keeper'
import { entriesStart } from '../sheet-entries'
import type { JudgedCriterion } from './criterion-item'
import { SheetAnswers } from './sheet-answers'
import type { Draft } from './use-draft'

export interface KeptCopyProps {
  kept: Copy
  draft: Draft
  criteria: JudgedCriterion[]
}

/** What this browser has and the server does not, where the two have gone different ways. */
export function KeptCopy({ kept, draft, criteria }: KeptCopyProps) {
  const { t } = useTranslation('judging')
  const { isOpen, useKept, dropKept } = draft
  return (
    <Notice kind="needs" title={t('draft.kept')}>
      {isOpen ? t('draft.keptHint') : t('draft.keptClosed')}
      <Unfold title={t('draft.readKept')}>
        <SheetAnswers criteria={criteria} start={entriesStart(kept.entries)} />
      </Unfold>
      <p className="actions">
        {isOpen && (
          <Button type="button" small kind="secondary" onClick={useKept}>
            {t('draft.useKept')}
          </Button>
        )}
        <Button type="button" small kind="risk" onClick={dropKept}>
          {t('draft.dropKept')}
        </Button>
      </p>
    </Notice>
  )
}
