import { z } from 'zod'
import { settings } from '~/platform/env'
import type { Endpoint } from './endpoint'

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
})

const json = (schema: z.ZodType, io: 'input' | 'output' = 'output') => {
  const { $schema: _, ...body } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return body
}

/** The OpenAPI 3.1 document of the endpoints, from the schemas that their answers pass through. */
export function openapi(endpoints: Endpoint[]) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tequio',
      version: '1',
      description: 'Public facts, readable from any origin without credentials.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: settings.appUrl }],
    paths: Object.fromEntries(
      endpoints.map((endpoint) => [endpoint.path, { get: operation(endpoint) }]),
    ),
  }
}

function operation({ path, summary, query, answer }: Endpoint) {
  const content = (schema: z.ZodType, type: string) => ({
    content: { [type]: { schema: json(schema) } },
  })
  return {
    summary,
    parameters: [
      ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
      ...Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
        name,
        in: 'query',
        required: false,
        schema: json(schema as z.ZodType, 'input'),
      })),
    ],
    responses: {
      200: { description: 'What was asked for', ...content(answer, 'application/json') },
      default: {
        description: 'A problem (RFC 9457)',
        ...content(problemSchema, 'application/problem+json'),
      },
    },
  }
}
