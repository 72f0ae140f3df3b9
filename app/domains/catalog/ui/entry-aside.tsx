import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { Facts } from '~/ui/facts'
import { LinkLine } from '~/ui/link-line'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'
import type { EntryFacts } from '../facts'
import { useLanguageNames } from './language-names'

export interface EntryAsideProps {
  slug: string
  name: string
  repository: string
  facts: EntryFacts
  /** Where somebody answers: an address or a link. */
  contact: { email?: string; url?: string }
  maintainers: number
  /** Whether another organisation may ask for it still. */
  adoptable: boolean
  planWeeks: number
  /** Where one asks for it, or sees the adoption that one's organisation has. */
  adoption: { href: string; isAsked: boolean }
}

/** What one looks up in an entry: how to adopt it, its facts, where to learn, what programs read. */
export function EntryAside(props: EntryAsideProps) {
  const { t } = useTranslation('catalog')
  const { slug, repository, facts, adoptable } = props
  return (
    <>
      {adoptable && <Adopt {...props} />}
      <Section title={t('entry.facts')}>
        <EntryFactsList {...props} />
      </Section>
      <Section title={t('entry.learn')}>
        <ul className="list">
          {facts.documentation && <Out href={facts.documentation}>{t('entry.documentation')}</Out>}
          {facts.training.map(({ title, url }) => (
            <Out key={url} href={url}>
              <Words language={facts.language}>{title}</Words>
            </Out>
          ))}
        </ul>
      </Section>
      <Section title={t('entry.programs')}>
        <ul className="list">
          {['publiccode.yml', 'codemeta.json', 'CITATION.cff', 'dpg.json'].map((file) => (
            <li key={file}>
              <a href={`/catalog/${slug}/${file}`}>{file}</a>
            </li>
          ))}
          <Out href={`https://github.com/${repository}`}>{t('entry.code')}</Out>
        </ul>
      </Section>
    </>
  )
}

function Adopt({ slug, facts, planWeeks, adoption }: EntryAsideProps) {
  const { t } = useTranslation('catalog')
  const { answerDays, demo, website } = facts
  return (
    <Section title={t('entry.adopt')}>
      <div className="stack">
        <p>
          {t('entry.adoptHint', { weeks: planWeeks })}{' '}
          {answerDays !== null && t('entry.answers', { count: answerDays })}
        </p>
        <LinkButton wide href={adoption.href}>
          {t(adoption.isAsked ? 'entry.seeAdoption' : 'entry.ask')}
        </LinkButton>
        <LinkLine
          links={[
            ...(demo ? [{ href: demo, label: t('entry.demo'), out: true }] : []),
            ...(website ? [{ href: website, label: t('entry.website'), out: true }] : []),
            { href: `/catalog/compare?tools=${slug}`, label: t('entry.compare') },
          ]}
        />
      </div>
    </Section>
  )
}

function EntryFactsList({ facts, contact, maintainers }: EntryAsideProps) {
  const { t } = useTranslation('catalog')
  const languageName = useLanguageNames()
  const list = (names: string[]) => names.join(', ')
  return (
    <Facts
      facts={[
        { term: t('entry.licence'), fact: facts.licence },
        { term: t('entry.form'), fact: facts.form && t(`forms.${facts.form}`) },
        {
          term: t('entry.platforms'),
          fact: list(facts.platforms.map((platform) => t(`platforms.${platform}`))),
        },
        { term: t('entry.hosting'), fact: facts.hosting && t(`hostings.${facts.hosting}`) },
        { term: t('entry.offline'), fact: facts.offline && t(`offline.${facts.offline}`) },
        { term: t('entry.languages'), fact: list(facts.languages.map(languageName)) },
        { term: t('entry.maintains'), fact: t('entry.people', { count: maintainers }) },
        {
          term: t('entry.support'),
          fact: (
            <a href={contact.email ? `mailto:${contact.email}` : contact.url} rel="noopener">
              {facts.supportName}
            </a>
          ),
        },
      ]}
    />
  )
}

function Out({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <li>
      <a href={href} rel="nofollow noopener">
        {children}
      </a>
    </li>
  )
}
