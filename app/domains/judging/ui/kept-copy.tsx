import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import type { Copy } from '../draft-keeper'
import type { Draft } from './use-draft'

/** What this browser has and the server does not, where the two have gone different ways. */
export function KeptCopy({ draft, kept }: { draft: Draft; kept: Copy }) {
  const { t } = useTranslation('judging')
  const { isOpen, useKept, dropKept } = draft
  const texts = kept.entries.filter(
    ([name, value]) => /note$|feedback|privateNote/i.test(name) && value.trim() !== '',
  )
  return (
    <Notice kind="needs" title={t('draft.kept')}>
      {isOpen ? t('draft.keptHint') : t('draft.keptClosed')}
      {texts.length > 0 && (
        <ul className="list">
          {texts.map(([name, value]) => (
            <li key={name}>{value}</li>
          ))}
        </ul>
      )}
      <p className="actions">
        {isOpen && (
          <Button type="button" small onClick={useKept}>
            {t('draft.useKept')}
          </Button>
        )}
        <Button type="button" small kind="secondary" onClick={dropKept}>
          {t('draft.dropKept')}
        </Button>
      </p>
    </Notice>
  )
}
