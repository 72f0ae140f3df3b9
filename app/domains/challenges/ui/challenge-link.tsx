import { Words } from '~/ui/words'
import type { TitleIn } from '../title-in'

/** A brief by its title, with the language of that, to where it is read in it. */
export function ChallengeLink({ challenge }: { challenge: TitleIn }) {
  return (
    <a href={challenge.href}>
      <Words language={challenge.language}>{challenge.title}</Words>
    </a>
  )
}
