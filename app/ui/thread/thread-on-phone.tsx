import { useTranslation } from 'react-i18next'
import { crossing, type ThreadState } from './stage'
import { ThreadDown } from './thread-down'
import { Words } from '../words'
import { Warp } from './warp'

/** The warps alone, then in words where the work stands and what follows; the whole thread unfolds below. */
export function ThreadOnPhone(props: ThreadState) {
  const { t, i18n } = useTranslation('ui')
  const { stages, at, stopped } = props
  const here = stages[at - 1]
  const next = stopped ? undefined : stages[at]
  return (
    <div className="unless-roomy">
      <div className="thread__warps">
        {stages.map((stage, index) => (
          <Warp key={stage.name} {...crossing(index, props)} />
        ))}
      </div>
      <p className="thread__here">
        <b>{here?.name}</b> · {t('reach', { at, of: stages.length })}
      </p>
      {here?.fact && (
        <p className="small">
          <Words language={here.language}>{here.fact}</Words>
        </p>
      )}
      {next && (
        <p className="small faint">
          {t('next', { stage: next.name.toLocaleLowerCase(i18n.language) })}
          {next.fact && (
            <>
              , <Words language={next.language}>{next.fact}</Words>
            </>
          )}
        </p>
      )}
      <details className="unfold">
        <summary>{t('wholeThread')}</summary>
        <ThreadDown {...props} />
      </details>
    </div>
  )
}
