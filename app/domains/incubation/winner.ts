import type { TitleIn } from '../challenges/title-in'

/** An awarded submission that nobody has taken into incubation yet, as a list shows it. */
export interface Winner {
  id: string
  teamName: string
  /** Its brief, as the reader sees it. */
  challenge: Omit<TitleIn, 'href'>
  datathonName: string
  /** Nobody of its team is left. */
  deserted: boolean
}
