import type { Kind } from './people'

/** What only some may read, wherever it stands. */
export const secrets = {
  draft: {
    text: 'Un borrador que nadie más lee',
    for: ['member', 'owner', 'organizer', 'companion', 'admin'],
  },
  comment: {
    text: 'Falta decir desde cuándo.',
    for: ['member', 'owner', 'organizer', 'companion', 'admin'],
  },
  proposal: { text: 'Una propuesta sin revisar', for: ['owner', 'curator'] },
  sheet: { text: 'Borrador de una hoja de evaluación', for: ['judge'] },
  feedback: {
    text: 'Palabras del jurado',
    for: ['judge', 'other judge', 'mate', 'lead', 'other team', 'host', 'organizer'],
  },
  evidence: {
    text: 'El informe del taller dice quiénes fueron.',
    for: ['mentor', 'maintainer', 'organizer', 'curator'],
  },
  adoption: {
    text: 'Registrar visitas sin que nadie sepa.',
    for: ['member', 'owner', 'mentor', 'maintainer'],
  },
  untaken: {
    text: 'Lo que nadie ha tomado todavía',
    for: ['person', 'companion', 'organizer'],
  },
  accompanied: {
    text: 'Lo que ya tiene compañía',
    for: ['person', 'companion', 'organizer'],
  },
  report: { text: 'Lo que pasó el sábado en la tarde', for: ['handler'] },
  pending: {
    text: 'Organización que espera',
    for: ['member', 'owner', 'organizer', 'companion', 'admin'],
  },
} as const satisfies Record<string, { text: string; for: readonly Kind[] }>
