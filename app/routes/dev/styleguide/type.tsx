import { Trans, useTranslation } from 'react-i18next'
import { Facts } from '~/ui/facts'
import { PageHeading } from '~/ui/page/page-heading'
import { Prose } from '~/ui/prose'
import { Quote } from '~/ui/quote'
import { Section } from '~/ui/section'

/** Every size of letter, and a text that somebody wrote in Markdown. */
export function TypeSamples({ prose }: { prose: string }) {
  const { t } = useTranslation('styleguide')
  const listed = t('type.listed', { returnObjects: true })
  const steps = t('type.steps', { returnObjects: true })
  return (
    <>
      <Section title={t('type.title')} id="type">
        <PageHeading size="home" title={t('type.home')} />
        <PageHeading size="event" title={t('type.event')} lead={t('type.lead')} />
        <PageHeading title={t('type.heading')} />
        <h2>{t('type.section')}</h2>
        <h3>{t('type.part')}</h3>
      </Section>
      <div className="columns">
        <Section title={t('type.running')}>
          <div className="stack">
            <p>
              <Trans
                t={t}
                i18nKey="type.body"
                components={{ a: <a href="#type" />, b: <b />, code: <code />, kbd: <kbd /> }}
              />
            </p>
            <p className="small">{t('type.small')}</p>
            <Facts as="strip" facts={[{ term: t('type.least'), fact: t('type.fact') }]} />
            <ul className="list">
              {listed.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            <ol className="list">
              {steps.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ol>
            <pre>
              <code>{t('type.block')}</code>
            </pre>
            <Quote by={t('lists.quoteBy')}>{t('lists.quote')}</Quote>
          </div>
        </Section>
        <Section title={t('type.written')}>
          <Prose html={prose} />
        </Section>
      </div>
    </>
  )
}
