import { useTranslation } from 'react-i18next'
import { Figure } from '../figure'
import { LoomDrawing } from './loom-drawing'
import { LoomTable } from './loom-table'
import { meets, type LoomProps, type LoomState } from './loom-work'

/** Every piece of work as a row, every stage as a column. Bare warps are the point: what is not woven yet. */
export function Loom({ stages, works, states, summary }: LoomProps) {
  const { t, i18n } = useTranslation('ui')
  const sorted = [...works].sort((a, b) => b.reach - a.reach)
  const order = stages.join(', ').toLocaleLowerCase(i18n.language)
  return (
    <Figure summary={summary} table={<LoomTable {...{ stages, works, states }} />}>
      <div className="loom">
        <div className="loom__heads" aria-hidden="true">
          {stages.map((stage, index) => (
            <p key={stage}>
              <b>{works.filter((work) => meets(work, index)).length}</b>
              <span className="only-roomy">{stage}</span>
            </p>
          ))}
        </div>
        <LoomDrawing columns={stages.length} works={sorted} />
        <p className="loom__order unless-roomy">{t('leftToRight', { order })}</p>
        <ul className="loom__states">
          {(['used', 'going', 'stopped'] as const).map((state) => (
            <li key={state}>
              <LoomSample state={state} />
              {states[state]}: {works.filter((work) => work.state === state).length}
            </li>
          ))}
        </ul>
      </div>
    </Figure>
  )
}

function LoomSample({ state }: { state: LoomState }) {
  return (
    <svg
      className={`loom__row loom__row--${state}`}
      viewBox="0 0 34 16"
      width="34"
      height="16"
      aria-hidden="true"
    >
      <path className="loom__weft" d="M0 5h24v6H0z" />
      {state === 'stopped' ? (
        <circle className="loom__knot" cx="26" cy="8" r="4.5" />
      ) : (
        <path className="loom__shuttle" d="M12 8l5-6h12l5 6-5 6H17z" />
      )}
    </svg>
  )
}
