import { useTranslation } from 'react-i18next'
import { skills } from '~/domains/people/rules'
import { isLevel } from '~/domains/challenges/capacity-profile'
import { findQuestion } from '~/domains/challenges/questions'
import { useFactChoice } from '~/domains/challenges/ui/facts-fields'
import { useFieldLabel } from '~/domains/challenges/ui/translation-fields'
import { needQuestions } from '~/domains/needs/rules'
import { useLanguageName } from '~/domains/needs/ui/use-language-name'
import type { TypedText } from '~/shared/typed-texts'
import { TextToCopy } from '~/ui/form/text-to-copy'

interface GivenBack {
  field: string
  /** What it answered; null where that is not known. */
  label: string | null
  text: string
}

/**
 * What was typed into a form, as a person reads it. Of the fields of a brief and of a need it is known what they ask, so
 * that a word, a number and a choice are given back too; of any other what has a single word is a mark of the form's own
 * or quickly typed again.
 * @param area the first part of the form's address
 */
export function useTypedAgain(area: string | undefined, typed: TypedText[]): GivenBack[] {
  const ofBrief = useTypedOfBrief()
  const ofNeed = useTypedOfNeed()
  const known = { challenges: ofBrief, needs: ofNeed }[area ?? '']
  const given = typed.flatMap((each): GivenBack[] => {
    const told = known?.(each)
    if (told) return [{ ...each, ...told }]
    return /\s/.test(each.text) ? [{ ...each, label: null }] : []
  })
  return joined(given)
}

/** Of several boxes of one question one line. */
function joined(given: GivenBack[]): GivenBack[] {
  const lines = new Map<string, GivenBack>()
  for (const [at, each] of given.entries()) {
    const key = each.label === null ? `${each.field} ${at}` : each.field
    const before = lines.get(key)
    lines.set(key, before ? { ...before, text: `${before.text}, ${each.text}` } : each)
  }
  return [...lines.values()]
}

function useTypedOfBrief() {
  const { t } = useTranslation(['challenges', 'assessment', 'capacity', 'people'])
  const labelOf = useFieldLabel()
  const factChoice = useFactChoice()
  const wordsOf = (key: string, text: string) => {
    const question = findQuestion(key)
    const level = Number(text)
    if (question?.kind === 'level' && text === 'unknown') return t('challenges:unknown')
    if (question?.kind === 'level' && isLevel(level))
      return `${t('capacity:reach', { level })}. ${t(`capacity:levels.${question.key}.at${level}`)}`
    const skill = question?.kind === 'skills' && skills.find((each) => each === text)
    return skill ? t(`people:skills.${skill}`) : text
  }
  return ({ field, text }: TypedText) => {
    if (field === 'title') return { label: t('challenges:new.challengeTitle'), text }
    const fact = factChoice(field, text)
    if (fact) return { label: t(`challenges:new.${field as 'theme'}`), text: fact }
    const [, asked = field, side] = /^(.+)-(note|unknown)$/.exec(field) ?? []
    const question = findQuestion(asked)?.key
    if (!question) return null
    const label = labelOf({ field: side === 'note' ? field : asked, question })
    return { label, text: side === 'unknown' ? t('challenges:unknown') : wordsOf(field, text) }
  }
}

function useTypedOfNeed() {
  const { t } = useTranslation('needs')
  const languageName = useLanguageName()
  const factChoice = useFactChoice()
  return ({ field, text }: TypedText) => {
    const question = needQuestions.find((each) => each === field)
    if (question) return { label: t(`new.${question}`), text }
    if (field === 'language') return { label: t('new.language'), text: languageName(text) }
    const theme = factChoice(field, text)
    return theme ? { label: t('new.theme'), text: theme } : null
  }
}

/** What was typed into a form that nothing is left to take, each text under its question where it has one. */
export function TypedAgain({ typed }: { typed: GivenBack[] }) {
  const { t } = useTranslation('pages')
  const unnamed = typed.filter(({ label }) => label === null)
  return (
    <div className="form">
      {typed.map((each, at) => (
        <TextToCopy
          key={`${each.field}-${at}`}
          id={`typed-${at}`}
          label={each.label ?? nameOf(unnamed.indexOf(each))}
          text={each.text}
        />
      ))}
    </div>
  )

  function nameOf(at: number) {
    return unnamed.length === 1 ? t('error.typed') : t('error.typedOne', { number: at + 1 })
  }
}
