import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'

interface InShelterProps {
  of: 'person' | 'organization'
  /** The last instant at which it can be undone, written out. */
  until: string
  handle?: string
  /** Where the way back posts to; none for whoever may not. */
  undo?: string
}

/** That one is in shelter, until when there is a way back, and the way back. */
export function InShelter({ of, until, handle = '', undo }: InShelterProps) {
  const { t } = useTranslation('shelter')
  return (
    <Notice kind="needs" title={t(`${of}.inTitle`)}>
      <p>{t(`${of}.inText`, { until, handle })}</p>
      <p>{t(`${of}.after`)}</p>
      {undo && (
        <form method="post" action={undo}>
          <p className="actions">
            <Button kind="secondary">{t(`${of}.end`)}</Button>
          </p>
        </form>
      )}
    </Notice>
  )
}
