import type { FormMetadata } from '@conform-to/react'
import type { z } from 'zod'
import type { datathonForm } from '../schema'

/** The fields of a datathon's form, as its parts take them. */
export type DatathonFields = ReturnType<FormMetadata<z.input<typeof datathonForm>>['getFieldset']>
