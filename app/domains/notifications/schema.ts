import { z } from 'zod'
import { newsKinds, rhythms, type News } from './rhythms'

const rhythm = z.enum(rhythms, 'unreadable')

/** One choice for each kind of news. */
export const rhythmsForm = z.object(
  Object.fromEntries(newsKinds.map((each) => [each, rhythm])) as Record<News, typeof rhythm>,
)
