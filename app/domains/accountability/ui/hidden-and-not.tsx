import { Section } from '~/ui/section'

interface HiddenAndNotProps {
  hidden: { title: string; what: string[] }
  not: { title: string; what: string[] }
}

/** What an act of protection reaches and what it cannot, before it is done. */
export function HiddenAndNot({ hidden, not }: HiddenAndNotProps) {
  return (
    <>
      {[hidden, not].map(({ title, what }) => (
        <Section key={title} title={title}>
          <ul className="list">
            {what.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
