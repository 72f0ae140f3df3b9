import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { Prose } from '~/ui/prose'
import { Section } from '~/ui/section'
import { Unfold } from '~/ui/unfold'
import { CommitFigure, type CommitFigureProps } from './commit-figure'
import { RepositoryFacts, type ShownRepository } from './repository-facts'

export interface RepositorySectionProps {
  repository: ShownRepository & { name: string | null; branch: string; description: string | null }
  /** Its page at GitHub; null, like its name, where it was erased with the account that linked it. */
  href: string | null
  /** When it was read, and what came of the last time. */
  read: string
  refusal: string | null
  commits: CommitFigureProps
  /** As safe HTML. */
  readme: string | null
  /** Where the team has it read again or links another; absent for readers, and after the deadline. */
  manage?: { reading: string; linking: string }
}

/** What Tequio read of a team's repository, with the day of the reading. */
export function RepositorySection(props: RepositorySectionProps) {
  const { repository, href, read, refusal, commits, readme, manage } = props
  const { t } = useTranslation('submissions')
  return (
    <Section title={t('repository.title')}>
      {repository.description && <p>{repository.description}</p>}
      <p className="faint small">
        {href ? (
          <a href={href} rel="nofollow noopener noreferrer">
            {repository.name}
          </a>
        ) : (
          t('receipt.repositoryErased')
        )}
        . {t('repository.readFrom', { date: read })} <code>{repository.branch}</code>.
      </p>
      {refusal && <StaleNotice refusal={refusal} read={read} />}
      {repository.commit ? (
        <>
          <RepositoryFacts repository={repository} />
          <CommitFigure {...commits} />
          {readme && (
            <Unfold title={t('repository.readReadme')}>
              <Prose html={readme} />
            </Unfold>
          )}
        </>
      ) : (
        <EmptyState title={t('repository.empty')}>{t('repository.emptyHint')}</EmptyState>
      )}
      {manage && (
        <form className="actions" method="post" action={manage.reading}>
          <Button kind="secondary" small>
            {t('repository.again')}
          </Button>
          <a href={manage.linking}>{t('repository.another')}</a>
        </form>
      )}
    </Section>
  )
}

function StaleNotice({ refusal, read }: { refusal: string; read: string }) {
  const { t } = useTranslation('submissions')
  return refusal === 'repository-not-found' ? (
    <Notice kind="risk" title={t('repository.gone')} />
  ) : (
    <Notice kind="aside">{t('repository.stale', { date: read })}</Notice>
  )
}
