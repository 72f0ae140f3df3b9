import type { Translate } from '~/locales/i18n'
import { translator } from '~/locales/translator.server'
import { isLanguage } from '~/shared/languages'
import { noteOf, type Answer, type BriefContent } from './answers'
import { dimensions } from './capacity-profile'
import { lengthOf } from '../needs/rules'
import type { AnsweredQuestion } from './public-question'
import { publicTexts } from './public-texts'
import { toolPath, type ToldReuse } from './reuse'
import { sections, type QuestionKey, type SectionKey } from './questions'
import type { Translation } from './translation'
import { autonymOf, readIn, type Speech } from './translations'

/** A published brief as other programs and other places take it along. */
export interface WrittenBrief {
  content: BriefContent
  organizationName: string
  datathonName: string
  /** The address of its page. */
  url: string
  version: number
  /** What was asked about it and answered. */
  questions: AnsweredQuestion[]
  /** What existed when it was sent, and why that does not serve. */
  reuse: ToldReuse | null
}

/**
 * The whole brief as Markdown, every question that was answered under its section.
 * @param speeches of a translation: what is to be said of each of its texts
 */
export function writeBrief(
  brief: WrittenBrief,
  t: Translate,
  speeches: Record<string, Speech> = {},
): string {
  const { content, organizationName, datathonName, url, version, questions: asked } = brief
  const { title, answers } = content
  const parts = sections.flatMap(({ key, questions }) => {
    const said = questions.flatMap((question) => {
      const answer = answers[question.key as QuestionKey]
      const key = question.key as QuestionKey
      const mark = (speeches[key] ?? speeches[`${key}-note`])?.mark
      const name = `**${label(key, t)}**${mark ? ` (${t(`translations:mark.${mark}`)})` : ''}`
      return answer ? [`${name}\n\n${answerInWords(key, answer, t)}`] : []
    })
    return said.length > 0 ? [`## ${t(`assessment:sections.${key}`)}`, ...said] : []
  })
  const facts = [`${organizationName} · ${datathonName}`, `<${url}> (v${version})`].join('  \n')
  const translated = Object.entries(content.translations ?? {}).flatMap(([language, each]) =>
    writeTranslation(content, language, each, t),
  )
  const said = [...parts, ...writeReuse(brief, t), ...translated, ...writeQuestions(asked, t)]
  return [`# ${line(title)}`, facts, ...said].join('\n\n') + '\n'
}

/** The brief in each language in which something of it was written, by its tag: what is missing there is the original. */
export function writeBriefsIn(brief: WrittenBrief, t: Translate): Record<string, string> {
  const { content, url } = brief
  const written = Object.keys(content.translations ?? {}).flatMap((tag) => {
    const read = readIn(content, tag)
    if (!read || read.spokenAlone) return []
    const { title, answers, speeches } = read
    const translated = { ...content, title, answers, translations: {} }
    const there = { ...brief, content: translated, url: `${url}/in/${tag}` }
    const words = isLanguage(tag) ? translator(tag) : t
    return [[tag, writeBrief(there, words, speeches)] as const]
  })
  return Object.fromEntries(written)
}

/** What a brief says in another language: its texts, and how long each section is told aloud; the sound is on its page. */
function writeTranslation(
  { title, answers }: BriefContent,
  language: string,
  { texts, voices }: Translation,
  t: Translate,
): string[] {
  const written = publicTexts(title, answers).flatMap(({ field, question }) => {
    const said = texts[field]
    if (!said) return []
    const older = said.older ? ` (${t('translations:mark.older')})` : ''
    const name = question ? label(question, t) : t('translations:edit.briefTitle')
    return [`**${name}**${older}\n\n${said.text}`]
  })
  const told = Object.entries(voices).map(([section, { seconds }]) => {
    const name = t(`assessment:sections.${section as SectionKey}`)
    return `- ${t('translations:page.listen')}: ${name}, ${lengthOf(seconds)}`
  })
  if (written.length + told.length === 0) return []
  return [`## ${autonymOf(language)} (${language})`, ...written, ...told]
}

/** What existed already when the brief was sent, and the organisation's own words on why that does not serve. */
function writeReuse({ reuse, url }: WrittenBrief, t: Translate): string[] {
  if (!reuse) return []
  const { found, hidden, reason, day } = reuse
  const count = found.length + hidden
  const tools = found.map((tool) => `- ${line(tool.name)}: <${new URL(toolPath(tool), url).href}>`)
  return [
    `## ${t('catalog:mayServe.recordTitle')}`,
    t('catalog:mayServe.looked', { count, day }),
    ...(reason
      ? [
          reason
            .split(/\r?\n/)
            .map((each) => `> ${each}`)
            .join('\n'),
        ]
      : []),
    ...(tools.length > 0 ? [tools.join('\n')] : []),
    ...(hidden > 0 ? [t('catalog:mayServe.hidden', { count: hidden })] : []),
  ]
}

/** Questions in the order in which they were asked, numbered as on their page; a clarification says so. */
function writeQuestions(asked: AnsweredQuestion[], t: Translate): string[] {
  if (asked.length === 0) return []
  const said = asked.map(({ number, question, answer, clarification }) => {
    const title = t('challenges:questions.number', { number })
    const mark = clarification ? `_${t('challenges:questions.isClarification')}_\n\n` : ''
    return `### ${title}\n\n${mark}**${line(question)}**\n\n${answer}`
  })
  return [`## ${t('challenges:questions.title')}`, ...said]
}

const label = (key: QuestionKey, t: Translate) => t(`assessment:questions.${key}.label`)

/** One answer in the words of its reader; what was typed stays as it was typed. */
function answerInWords(key: QuestionKey, answer: Answer, t: Translate): string {
  if ('unknown' in answer) {
    const note = noteOf(answer)
    return note ? `_${t('challenges:unknown')}._ ${note}` : `_${t('challenges:unknown')}_`
  }
  if ('text' in answer) return answer.text
  if ('number' in answer) return String(answer.number)
  if ('skills' in answer)
    return answer.skills.map((skill) => t(`people:skills.${skill}`)).join(', ')
  const level = t(`capacity:levels.${key as 'people'}.at${answer.level}`)
  return [`${t('capacity:reach', { level: answer.level })}. ${level}.`, answer.note]
    .filter(Boolean)
    .join(' ')
}

/** The capacity profile in a table, each side with what its level means. */
export function writeCapacity({ content, organizationName }: WrittenBrief, t: Translate): string {
  const rows = dimensions.map((dimension) => {
    const answer = content.answers[dimension]
    const words = answer ? answerInWords(dimension, answer, t) : t('challenges:unanswered')
    return `| ${t(`capacity:dimensions.${dimension}`)} | ${line(words).replaceAll('|', '\\|')} |`
  })
  const lead = t('challenges:pack.capacityText.lead', { organization: organizationName })
  return [lead, '', '| | |', '| --- | --- |', ...rows, ''].join('\n')
}

/** A text on one line: a title or a table's cell that breaks would end. */
export const line = (text: string) => text.replace(/\s+/g, ' ').trim()
