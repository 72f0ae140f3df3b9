import { DatasetLinks } from '../../datasets/ui/dataset-links'
import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Prose } from '~/ui/prose'
import { Tabs } from '~/ui/tabs'
import { Words } from '~/ui/words'
import { ChallengeLink } from '../../challenges/ui/challenge-link'
import type { Answers } from '../../submissions/answers'
import type { JuryFact } from '../../submissions/jury-facts'
import { AnswerParts } from '../../submissions/ui/answer-parts'
import { CommitFigure, type CommitFigureProps } from '../../submissions/ui/commit-figure'
import { JuryFactRows } from '../../submissions/ui/jury-fact-rows'
import { RepositoryFacts, type ShownRepository } from '../../submissions/ui/repository-facts'
import { ChallengeNeed, type ChallengeNeedProps } from './challenge-need'
import { DocumentPart } from './document-part'

export interface SubmissionDocumentProps {
  document: {
    title: string
    /** Of title and answers: the team's. */
    language: string
    /** Null where judging is blind. */
    team: string | null
    challenge: ChallengeNeedProps['challenge']
    version: number
    commit: string
    handedInAt: string
    /** As safe HTML. */
    answers: Answers
    datasets: { slug: string; title: string; language: string }[]
    jury: JuryFact[]
    repository: ShownRepository | null
    commits: CommitFigureProps | null
    /** Safe HTML; null where there is none. */
    readme: string | null
  }
  /** Stands before the team, or that judging is blind: which of how many. */
  number?: ReactNode
  /** Between the title and the document. */
  children?: ReactNode
}

const parts = ['need', 'answers', 'facts', 'readme'] as const

/** What a judge reads: the need first, then what the team answers to it, then the work itself. */
export function SubmissionDocument({ document, number, children }: SubmissionDocumentProps) {
  const { t } = useTranslation('judging')
  const { title, language, team, challenge } = document
  return (
    <article className="score-page__document">
      <header className="stack stack--tight">
        <p className="faint small">
          {number} {team ? t('byTeam', { team }) : t('blind')}
        </p>
        <h1>
          <Words language={language}>{title}</Words>
        </h1>
        <p className="small">
          {t('forChallenge')} <ChallengeLink challenge={challenge.named} />
        </p>
      </header>
      {children}
      <div className="score-page__text">
        <Tabs
          label={t('document.parts')}
          kind="plain"
          tabs={parts.map((part) => ({ href: `#${part}`, label: t(`document.${part}`) }))}
        />
        <ChallengeNeed challenge={challenge} />
        <DocumentPart id="answers" title={t('document.answers')}>
          <AnswerParts answers={document.answers} language={language} />
        </DocumentPart>
        <FactsPart document={document} />
        <DocumentPart id="readme" title={t('document.readme')}>
          {document.readme ? (
            <Prose html={document.readme} />
          ) : (
            <p className="faint">{t('document.noReadme')}</p>
          )}
        </DocumentPart>
      </div>
    </article>
  )
}

function FactsPart({ document }: Pick<SubmissionDocumentProps, 'document'>) {
  const { t } = useTranslation('judging')
  const { version, commit, handedInAt, jury, repository, commits, datasets } = document
  return (
    <DocumentPart id="facts" title={t('document.facts')}>
      <p className="faint small">
        <Trans
          t={t}
          i18nKey="document.frozen"
          values={{ version, commit, at: handedInAt }}
          components={{ 1: <code /> }}
        />
      </p>
      {jury.length > 0 && <JuryFactRows facts={jury} />}
      {repository && <RepositoryFacts repository={repository} />}
      {commits && <CommitFigure {...commits} />}
      {datasets.length > 0 && (
        <div>
          <h3>{t('document.datasets')}</h3>
          <DatasetLinks datasets={datasets} />
        </div>
      )}
    </DocumentPart>
  )
}
