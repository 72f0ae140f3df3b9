import { useTranslation } from 'react-i18next'
import { Chip } from '~/ui/chip'
import { Words } from '~/ui/words'
import type { JuryFact } from '../jury-facts'

interface JuryFactRowsProps {
  facts: JuryFact[]
  /** Where the team can write what is to be explained; absent for readers, and after the deadline. */
  answerAt?: string
}

/** The facts that judges will see, each with its evidence and with how to mend it. */
export function JuryFactRows({ facts, answerAt }: JuryFactRowsProps) {
  const { t } = useTranslation('submissions')
  return (
    <ul className="rows">
      {facts.map((fact) => (
        <li key={fact.key + JSON.stringify(fact.values)} className="jury-fact">
          <p>
            <FactState state={fact.state} isOpen={answerAt !== undefined} />
          </p>
          <div>
            <FactWords fact={fact} />
            {answerAt && fact.state === 'explain' && (
              <>
                {' '}
                <a href={answerAt}>
                  {fact.key === 'commits-before'
                    ? t('jury.commits-before.mend')
                    : t('jury.answerIt')}
                </a>
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** While the team can still act it is asked to; afterwards it is said how things stood. */
function FactState({ state, isOpen }: { state: JuryFact['state']; isOpen: boolean }) {
  const { t } = useTranslation('submissions')
  if (state === 'fine') return <Chip kind="done">{t('jury.states.fine')}</Chip>
  if (state === 'told') return <Chip>{t('jury.states.told')}</Chip>
  return isOpen ? (
    <Chip kind="needs">{t(`jury.states.${state}`)}</Chip>
  ) : (
    <Chip>{t(`jury.statesClosed.${state}`)}</Chip>
  )
}

function FactWords({ fact: { key, values } }: { fact: JuryFact }) {
  const { t } = useTranslation('submissions')
  const say = t as unknown as (key: string, values: JuryFact['values']) => string
  const text = key === 'commits-before' ? `jury.${key}.${values.rule}` : `jury.${key}.text`
  return (
    <>
      <h3>{say(`jury.${key}.title`, values)}</h3>
      {say(text, values)}
      {values.declared && (
        <p>
          {t('jury.commits-before.said')}{' '}
          <Words language={String(values.language)}>
            {say('jury.commits-before.quoted', values)}
          </Words>
        </p>
      )}
    </>
  )
}
