import { useTranslation } from 'react-i18next'
import type { ThreadState } from '~/ui/thread/stage'
import { ThreadRow } from '~/ui/thread/thread-row'

export interface WorkOnwardProps {
  /** The tool that it became. */
  tool?: { slug: string; name: string } | null
  thread?: ThreadState | null
}

/** What became of an awarded submission: its tool, where there is one, and how far its thread has come. */
export function WorkOnward({ tool, thread }: WorkOnwardProps) {
  const { t } = useTranslation('overview')
  const here = thread?.stages[thread.at - 1]
  return (
    <>
      {tool && (
        <p className="row__by">
          {t('onward.becomes', { tool: tool.name })}{' '}
          <a href={`/tools/${tool.slug}`}>{t('onward.follow')}</a>
        </p>
      )}
      {thread && here && (
        <p className="thread-line">
          <ThreadRow
            at={thread.at}
            of={thread.stages.length}
            stopped={thread.stopped}
            stage={here.name}
          />
        </p>
      )}
    </>
  )
}
