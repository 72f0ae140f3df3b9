import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '~/ui/form/checkbox'
import { RadioGroup } from '~/ui/form/choices'
import { TextField } from '~/ui/form/text-field'
import { Unfold } from '~/ui/unfold'
import { longestReason } from '../decisions'
import type { ShownTrace } from '../shown-trace'

export interface TraceChoicesProps {
  traces: ShownTrace[]
  /** All that is numbered on the page, in its order. */
  numbered: ShownTrace[]
}

/** For each marked thing, inside a form: take the proposed words, or keep its own. */
export function TraceChoices({ traces, numbered }: TraceChoicesProps) {
  return (
    <ol className="trace-choices">
      {traces.map((trace) => (
        <li key={trace.key}>
          <TraceChoice
            trace={trace}
            number={numbered.findIndex(({ key }) => key === trace.key) + 1}
          />
        </li>
      ))}
    </ol>
  )
}

/** More would hide the choice. */
const mostSentences = 3

function TraceChoice({ trace, number }: { trace: ShownTrace; number: number }) {
  const { t } = useTranslation('privacy')
  const { key, kind, words, why, severity, proposal, readsAs, choice, reason, confirmed, error } =
    trace
  const further = readsAs.length - mostSentences
  return (
    <>
      <RadioGroup
        field={{
          name: `decision-${key}`,
          initialValue: choice ?? undefined,
          errors: error ? [error] : undefined,
        }}
        label={t('choices.legend', { number, kind: t(`kinds.${kind}`), words })}
        hint={t(`why.${why}`)}
        options={[
          {
            value: 'reworded',
            label: proposal ? t('choices.reword', { proposal }) : t('choices.withoutName'),
            hint: (
              <>
                {t('choices.readsAs')}{' '}
                {readsAs.slice(0, mostSentences).map((sentence) => (
                  <Fragment key={sentence}>
                    <q>{sentence}</q>{' '}
                  </Fragment>
                ))}
                {further > 0 && t('choices.further', { count: further })}
              </>
            ),
          },
          { value: 'kept', label: t('choices.keep') },
        ]}
      />
      {severity === 'certain' && (
        <Checkbox
          field={{ name: `confirmed-${key}`, initialValue: confirmed }}
          label={t('choices.confirm')}
        />
      )}
      <Unfold title={t('choices.explain')} open={reason !== ''}>
        <TextField
          field={{ name: `reason-${key}`, initialValue: reason, maxLength: longestReason }}
          label={t('choices.reason')}
          optional
        />
      </Unfold>
    </>
  )
}
