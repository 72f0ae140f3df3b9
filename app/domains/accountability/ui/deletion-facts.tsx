import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'

/** What goes with an account and what stays of it, before anybody decides. */
export function DeletionFacts() {
  const { t } = useTranslation('accountability')
  return (
    <>
      {(['goes', 'stays'] as const).map((part) => (
        <Section key={part} title={t(`deletion.${part}Title`)}>
          <ul className="list prose">
            {t(`deletion.${part}`, { returnObjects: true }).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
