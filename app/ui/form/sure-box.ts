import type { FieldSource } from './field-source'

/** The box that says that a deletion is meant. The browser asks for it; where it came empty all the same, it says so. */
export const sureBox = (id: string, unsure = false): FieldSource => ({
  name: 'sure',
  id,
  required: true,
  errors: unsure ? ['deletion-not-sure'] : undefined,
})
