import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { CapacityProfile as Profile } from '../../challenges/capacity-profile'
import { CapacityProfile } from '../../challenges/ui/capacity-profile'
import { Prose } from '~/ui/prose'
import { Tabs } from '~/ui/tabs'
import type { DocumentFacts } from '../document-facts'
import { RepositoryFacts } from './repository-facts'

export interface SubmissionDocumentProps {
  document: {
    number: number
    /** Null where judging is blind. */
    team: string | null
    challenge: {
      title: string
      href: string
      language: string
      texts: { key: 'problem' | 'users' | 'success'; text: string }[]
      profile: Profile
    }
    version: number
    commit: string
    handedInAt: string
    answers: { question: string; text: string }[]
    facts: DocumentFacts | null
    /** Safe HTML; null where there is none. */
    readme: string | null
  }
  /** Between the title and the document: on narrow screens the way to the sheet. */
  children: ReactNode
}

/** What a judge reads: the need first, then what the team answers to it, then the work itself. */
export function SubmissionDocument({ document, children }: SubmissionDocumentProps) {
  const { t } = useTranslation('judging')
  const { number, team, challenge, version, commit, handedInAt, answers, facts, readme } = document
  const parts = ['need', 'answers', 'facts', 'readme'] as const
  return (
    <article className="score-page__document">
      <header className="stack stack--tight">
        <p className="faint small">
          {t('submissionNumber', { number })} · {team ? t('byTeam', { team }) : t('blind')}
        </p>
        <h1 lang={challenge.language}>{challenge.title}</h1>
      </header>
      {children}
      <div className="score-page__text">
        <Tabs
          label={t('document.parts')}
          kind="plain"
          tabs={parts.map((part) => ({ href: `#${part}`, label: t(`document.${part}`) }))}
        />
        <DocumentPart id="need" title={t('document.need')}>
          <div lang={challenge.language} className="stack">
            {challenge.texts.map(({ key, text }) => (
              <div key={key}>
                <h3 lang="">{t(`document.${key}`)}</h3>
                <p>{text}</p>
              </div>
            ))}
          </div>
          <h3>{t('document.has')}</h3>
          <CapacityProfile profile={challenge.profile} />
          <p>
            <a href={challenge.href}>{t('document.wholeBrief')}</a>
          </p>
        </DocumentPart>
        <DocumentPart id="answers" title={t('document.answers')}>
          {answers.length === 0 && <p className="faint">{t('document.noAnswers')}</p>}
          {answers.map(({ question, text }) => (
            <div key={question}>
              <h3>{question}</h3>
              <p>{text}</p>
            </div>
          ))}
        </DocumentPart>
        <DocumentPart id="facts" title={t('document.facts')}>
          <p className="faint small">
            <Trans
              t={t}
              i18nKey="document.frozen"
              values={{ version, commit, at: handedInAt }}
              components={{ 1: <code /> }}
            />
          </p>
          <RepositoryFacts facts={facts} />
        </DocumentPart>
        <DocumentPart id="readme" title={t('document.readme')}>
          {readme === null ? (
            <p className="faint">{t('document.noReadme')}</p>
          ) : (
            <Prose html={readme} />
          )}
        </DocumentPart>
      </div>
    </article>
  )
}

function DocumentPart({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="score-page__part stack" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}
