import { z } from 'zod'
import { levelCount } from './rubric'

const words = (most: number) => z.string().trim().max(most, 'too-long').default('')

/** A criterion as its row in the form is: every field may be empty, so that a spare row is no error. */
const row = z.object({
  name: words(120),
  description: words(1000),
  weight: z.number('not-a-number').min(0.01, 'out-of-range').max(100, 'out-of-range').optional(),
  levels: z.array(words(600)).default([]),
})
type Row = z.output<typeof row>

const isBlank = ({ name, description, weight, levels }: Row) =>
  !name && !description && weight === undefined && levels.every((level) => !level)

/**
 * The rubric's rows; spare ones fall away. A criterion that was begun needs its name, its weight and words for each of
 * its five levels: a judge who has to guess what a 3 means judges something else than the next one.
 */
export const criteriaField = z
  .array(row)
  .max(20, 'too-many-lines')
  .default([])
  .transform((rows, check) =>
    rows.flatMap((each, index) => {
      if (isBlank(each)) return []
      const missing = (path: (string | number)[]) =>
        check.addIssue({ code: 'custom', path: [index, ...path], message: 'required' })
      if (!each.name) missing(['name'])
      if (each.weight === undefined) missing(['weight'])
      const levels = Array.from({ length: levelCount }, (_, level) => each.levels[level] ?? '')
      for (const [level, said] of levels.entries()) if (!said) missing(['levels', level])
      return [{ ...each, weight: each.weight ?? 0, levels }]
    }),
  )
