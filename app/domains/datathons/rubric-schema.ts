import { z } from 'zod'
import type { Criterion } from './rubric'

const words = (most: number) => z.string('unreadable').trim().max(most, 'too-long').default('')

/** A criterion as its row in the form is: every field may be empty, so that a spare row is no error. */
const row = z.object(
  {
    name: words(120),
    description: words(1000),
    weight: z.number('not-a-number').min(0.01, 'out-of-range').max(100, 'out-of-range').optional(),
    level0: words(600),
    level1: words(600),
    level2: words(600),
    level3: words(600),
    level4: words(600),
    /** Sent with every row, so that a spare one comes back with a form that was refused. */
    spare: z.string('unreadable').optional(),
  },
  'unreadable',
)
type Row = z.output<typeof row>

const levelFields = ['level0', 'level1', 'level2', 'level3', 'level4'] as const

const isBlank = (each: Row) =>
  !each.name &&
  !each.description &&
  each.weight === undefined &&
  levelFields.every((level) => !each[level])

/**
 * The rubric's rows; spare ones fall away. A criterion that was begun needs its name, its weight and words for each of
 * its five levels: a judge who has to guess what a 3 means judges something else than the next one.
 */
export const criteriaField = z
  .array(row, 'unreadable')
  .max(20, 'too-many-lines')
  .default([])
  .transform((rows, check) =>
    rows.flatMap((each, index): Criterion[] => {
      if (isBlank(each)) return []
      for (const field of ['name', 'weight', ...levelFields] as const) {
        if (!each[field])
          check.addIssue({ code: 'custom', path: [index, field], message: 'required' })
      }
      const { name, description, weight = 0 } = each
      return [{ name, description, weight, levels: levelFields.map((level) => each[level]) }]
    }),
  )

/** A criterion as a row of the form. */
export function rowOf({ name, description, weight, levels }: Criterion) {
  const said = Object.fromEntries(levelFields.map((field, level) => [field, levels[level] ?? '']))
  return { name, description, weight, ...said, spare: 'on' }
}
